import type { Pool } from 'pg';
import { DataSource, EntitySchema } from 'typeorm';
import { generatedComplaints } from '../complaint-rows.ts';
import { STORED_COLUMNS, storedComplaint } from '../complaint-files.ts';
import { type Contender, millisecondsOf } from '../interleaved.ts';
import { makeCopiedTable } from './copy-complaints.ts';

const CHUNK = 1000;
const TABLE = 'saved_complaints';
const KEY = ['source_id', 'number'];

type SavedComplaint = Record<string, string>;

const SCHEMA = new EntitySchema<SavedComplaint>({
  name: TABLE,
  tableName: TABLE,
  columns: Object.fromEntries(
    STORED_COLUMNS.map((name) => [name, { name, type: 'text' as const, primary: KEY.includes(name) }]),
  ),
});

/** What most applications do: `save` of a thousand entities at a time, into a table with the same indexes. */
export function saveComplaints(
  database: Pool,
  url: string,
  units: ReadonlyMap<string, string>,
  rows: number,
): Contender {
  const entities = [...generatedComplaints(rows)].map((row) => storedComplaint(row, units));
  return {
    name: 'TypeORM save',
    async run() {
      await makeCopiedTable(database, TABLE);
      const dataSource = await new DataSource({ type: 'postgres', url, entities: [SCHEMA] }).initialize();
      try {
        return await millisecondsOf(() => saveAll(dataSource, entities));
      } finally {
        await dataSource.destroy();
      }
    },
  };
}

async function saveAll(dataSource: DataSource, entities: readonly SavedComplaint[]): Promise<void> {
  const repository = dataSource.getRepository(SCHEMA);
  for (let at = 0; at < entities.length; at += CHUNK) {
    await repository.save(entities.slice(at, at + CHUNK).map((entity) => ({ ...entity })));
  }
}
