import type { Client } from 'pg';
import type { ImportWarning } from '../domain/import-warning.ts';
import type { Mapping } from '../domain/mapping.ts';
import { stageTable } from '../stage-table.ts';
import { coveredDays, daysWithTotals } from './overlap-warnings.ts';
import type { Settlement } from './settlement.ts';

const EXAMPLES = 5;
const MOST_NAMES = 20;

interface WarningWork {
  readonly id: string;
  readonly mapping: Mapping;
  /** Whether the catalogue has a type of this code. */
  readonly isFiled: (type: string) => boolean;
}

/** Everything that should be known of a checked file before it is published, the gravest first. */
export async function findWarnings(
  client: Client,
  { id, mapping, isFiled }: WarningWork,
  columns: readonly string[],
  settlement: Settlement,
): Promise<ImportWarning[]> {
  const isComplaints = mapping.kind === 'complaints';
  const found = [
    await sameFile(client, id),
    isComplaints || mapping.kind === 'daily-totals'
      ? await outsideMainRange(client, id, mapping, settlement)
      : undefined,
    isComplaints ? await daysWithTotals(client, id, columns) : undefined,
    mapping.kind === 'daily-totals' ? await coveredDays(client, id) : undefined,
    await unknownUnits(client, id),
    isComplaints && columns.includes('type_text') ? await typesToBeFiled(client, id, isFiled) : undefined,
  ];
  return found.filter((warning) => warning !== undefined);
}

async function sameFile(client: Client, importId: string): Promise<ImportWarning | undefined> {
  const { rows } = await client.query<{ id: string; publishedAt: Date; rows: string }>(
    `SELECT e.id AS id, e.published_at AS "publishedAt", e.rows AS rows
     FROM imports i JOIN imports e ON e.file_sha256 = i.file_sha256 AND e.kind = i.kind AND e.unit_id = i.unit_id
     WHERE i.id = $1 AND e.id <> i.id AND e.status = 'published' ORDER BY e.id DESC LIMIT 1`,
    [importId],
  );
  const [earlier] = rows;
  if (earlier === undefined) return undefined;
  const params = { import: earlier.id, publishedAt: earlier.publishedAt.toISOString() };
  return { code: 'same-file', rows: earlier.rows, params, examples: [] };
}

async function outsideMainRange(
  client: Client,
  importId: string,
  { kind }: Mapping,
  { range }: Settlement,
): Promise<ImportWarning | undefined> {
  if (range === undefined || range.outside === 0) return undefined;
  const day = kind === 'complaints' ? 'received_day' : 'day';
  const { rows } = await client.query<{ line: string; text: string }>(
    `SELECT s.line AS line, s.${day}::text AS text FROM ${stageTable(importId)} s
     WHERE s.${day} < $1 OR s.${day} >= $2 ORDER BY s.line LIMIT ${EXAMPLES}`,
    [range.from, range.until],
  );
  return {
    code: 'outside-main-range',
    rows: String(range.outside),
    params: { from: range.from, until: range.until },
    examples: rows.map(({ line, text }) => ({ line, text, rows: null, suggestion: null })),
  };
}

async function unknownUnits(client: Client, importId: string): Promise<ImportWarning | undefined> {
  const { rows } = await client.query<{ text: string; rows: string; suggestion: string | null; all: string }>(
    `SELECT r.original AS text, count(*) AS rows, max(r.params->>'suggestion') AS suggestion,
            sum(count(*)) OVER () AS all
     FROM import_rejects r WHERE r.import_id = $1 AND r.code IN ('unknown-unit', 'ambiguous-unit')
     GROUP BY r.original ORDER BY count(*) DESC, r.original LIMIT ${MOST_NAMES}`,
    [importId],
  );
  return namesOf('unknown-units', rows);
}

/** A type that is not filed is kept under its own text. */
async function typesToBeFiled(
  client: Client,
  importId: string,
  isFiled: (type: string) => boolean,
): Promise<ImportWarning | undefined> {
  const { rows } = await client.query<{ text: string; rows: string }>(
    `SELECT s.type_text AS text, count(*) AS rows FROM ${stageTable(importId)} s
     WHERE s.type_text = s.type GROUP BY s.type_text ORDER BY count(*) DESC, s.type_text`,
  );
  const unfiled = rows.filter(({ text }) => !isFiled(text));
  const all = String(unfiled.reduce((sum, { rows: count }) => sum + BigInt(count), 0n));
  return namesOf(
    'types-to-be-filed',
    unfiled.slice(0, MOST_NAMES).map((type) => ({ ...type, suggestion: null, all })),
  );
}

/** A warning about names, each with its rows; undefined when there are none. */
function namesOf(
  code: ImportWarning['code'],
  rows: readonly { text: string; rows: string; suggestion: string | null; all: string }[],
): ImportWarning | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const examples = rows.map(({ text, rows: count, suggestion }) => ({ line: null, text, rows: count, suggestion }));
  return { code, rows: first.all, params: {}, examples };
}
