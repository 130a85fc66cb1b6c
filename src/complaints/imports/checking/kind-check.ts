import type { Client } from 'pg';
import { type Catalogue, readCatalogue } from '../../../catalogue/catalogue.query.ts';
import type { StatedForm } from '../../../platform/files/table-file.ts';
import type { Json } from '../../../shared/canonical-json.ts';
import { Zone } from '../../../shared/zone.ts';
import { fieldsOf } from '../domain/field.ts';
import type { ImportKind } from '../domain/import-kind.ts';
import { type Mapping, parseMapping } from '../domain/mapping.ts';
import { compileRowReader, type RowReader } from '../domain/row-reader.ts';
import { type NamedUnit, UnitIndex } from '../domain/unit-index.ts';
import type { StageColumn } from '../stage-table.ts';
import type { CheckWork } from './check-session.ts';
import { FieldStages } from './field-stage.ts';
import { MappingFault } from './mapping-fault.ts';
import { RecordReader } from './record-reader.ts';

interface ReadAgainst {
  readonly kind: ImportKind;
  readonly mapping: Json;
  readonly units: readonly NamedUnit[];
  readonly catalogue: Catalogue;
}

/** What the rows of an import are read against: its mapping, the units in reach of who brought it, the catalogue. */
export class KindCheck {
  private constructor(
    readonly mapping: Mapping,
    private readonly units: UnitIndex,
    readonly catalogue: Catalogue,
    private readonly organisationZone: Zone,
  ) {}

  /** Everything read on the connection of a check. */
  static async of(client: Client, work: CheckWork, timeZone: string): Promise<KindCheck> {
    const units = await unitsWithin(client, work.unitPath);
    const catalogue = await readCatalogue(async (sql) => (await client.query(sql)).rows);
    return KindCheck.with({ kind: work.kind, mapping: work.mapping, units, catalogue }, timeZone);
  }

  static with({ kind, mapping, units, catalogue }: ReadAgainst, timeZone: string): KindCheck {
    const parsed = parseMapping(kind, mapping);
    if (!parsed.ok) throw faultOf(parsed.errors);
    return new KindCheck(parsed.mapping, new UnitIndex(units), catalogue, zoneOf(timeZone));
  }

  /** What the mapping states of the file's form. */
  get stated(): StatedForm {
    const { encoding, delimiter, sheet, headerRow } = this.mapping;
    return { encoding, delimiter, sheet, headerRow };
  }

  /** Reads rows below this header; throws a MappingFault when the mapping does not fit it. */
  rowReader(header: readonly string[]): RowReader {
    const { timeZone } = this.mapping;
    const mappingZone = timeZone === undefined ? this.organisationZone : zoneOf(timeZone);
    const context = { units: this.units, mappingZone, organisationZone: this.organisationZone };
    const compiled = compileRowReader(this.mapping, header, context);
    if (!compiled.ok) throw faultOf(compiled.errors);
    return compiled.reader;
  }

  /** The same, for the stage: complaints are staged with the fields the file states, small kinds with all of theirs. */
  recordReader(header: readonly string[]): { columns: readonly StageColumn[]; reader: RecordReader } {
    const rows = this.rowReader(header);
    const stages = new FieldStages(this.mapping.kind, this.catalogue);
    const stated = rows.fields.map((field) => stages.of(field));
    const unstated = fieldsOf(this.mapping.kind)
      .filter(({ name }) => this.mapping.kind !== 'complaints' && rows.fields.every((field) => field.name !== name))
      .map((field) => stages.of(field));
    const rest = unstated.map((stage) => `\t${stage.encode(null)}`).join('');
    const columns = [...stated, ...unstated].flatMap((stage) => stage.columns);
    return { columns, reader: new RecordReader(rows, stated, rest) };
  }
}

function faultOf(errors: readonly { field: string; code: string; params: MappingFault['params'] }[]): MappingFault {
  const [first] = errors;
  return new MappingFault(first?.code ?? 'mapping-required', { field: first?.field ?? '', ...first?.params });
}

function zoneOf(name: string): Zone {
  const zone = Zone.named(name);
  if (zone === undefined) throw new Error(`there is no time zone ${name}`);
  return zone;
}

async function unitsWithin(client: Client, path: string): Promise<NamedUnit[]> {
  const { rows } = await client.query<NamedUnit>(
    `SELECT u.code AS code, u.name_zh AS "nameZh", u.name_en AS "nameEn" FROM units u WHERE starts_with(u.path, $1)`,
    [path],
  );
  return rows;
}
