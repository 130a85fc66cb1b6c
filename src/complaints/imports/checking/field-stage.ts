import { parsePeriod } from '../../../shared/period.ts';
import type { Catalogue } from '../../../catalogue/catalogue.query.ts';
import { type Dimension, isDimension } from '../../../catalogue/domain/dimension.ts';
import { typeText } from '../../domain/complaint-type.ts';
import { filedText } from '../../domain/filed-text.ts';
import { COMPLAINT_COLUMNS, type StagedField } from '../complaint-columns.ts';
import type { CellValue, Moment } from '../domain/cell.ts';
import type { Field, FieldKind } from '../domain/field.ts';
import type { ImportKind } from '../domain/import-kind.ts';
import type { StageColumn } from '../stage-table.ts';
import { COPY_NULL, copyValue, textArray } from './copy-text.ts';
import { InstantText } from './instant-text.ts';

/** How the values of a field are staged: in which columns, and as which text for COPY, tabs between columns. */
export interface FieldStage {
  readonly columns: readonly StageColumn[];
  encode(value: CellValue): string;
}

const text = (name: string): StageColumn => ({ name, type: 'text COLLATE "C"' });

/** Columns of the kinds other than complaints. */
const SMALL_COLUMNS: Readonly<Record<string, readonly StageColumn[]>> = {
  period: [text('period'), { name: 'period_start', type: 'date' }, text('grain')],
  value: [{ name: 'value', type: 'numeric' }],
  day: [{ name: 'day', type: 'date' }],
  count: [{ name: 'count', type: 'bigint' }],
  type: [text('type'), text('type_text')],
};

/** What an empty cell of these fields means. */
const DEFAULTS: Readonly<Record<string, string>> = { series: 'customers', basis: 'received' };

/** Stages fields of one kind of import against the catalogue as it is now. */
export class FieldStages {
  private readonly instants = new InstantText();

  constructor(
    private readonly kind: ImportKind,
    private readonly catalogue: Pick<Catalogue, 'trees'>,
  ) {}

  of({ name, kind }: Field): FieldStage {
    const columns =
      this.kind === 'complaints' ? COMPLAINT_COLUMNS[name as StagedField] : (SMALL_COLUMNS[name] ?? [text(name)]);
    return { columns, encode: this.encoder(name, kind, columns.length) };
  }

  private encoder(name: string, kind: FieldKind, columns: number): (value: CellValue) => string {
    if (isDimension(name)) return this.filedColumns(name);
    if (kind === 'instant') {
      return columns === 2
        ? (value) => (value === null ? `${COPY_NULL}\t${COPY_NULL}` : this.momentColumns(value as Moment))
        : (value) => (value === null ? COPY_NULL : this.instants.of((value as Moment).epochMs));
    }
    if (kind === 'period') return (value) => periodColumns(plainText(value) ?? '');
    if (kind === 'tags') return (value) => (value === null ? COPY_NULL : copyValue(textArray(value as string[])));
    const absent = DEFAULTS[name] ?? null;
    return (value) => copyValue(plainText(value) ?? absent);
  }

  private momentColumns({ epochMs, day }: Moment): string {
    return `${this.instants.of(epochMs)}\t${day}`;
  }

  /** The key a text is counted under and the text itself. Files repeat few texts, so each is worked out once. */
  private filedColumns(dimension: Dimension): (value: CellValue) => string {
    const known = new Map<string, string>();
    const tree = this.catalogue.trees[dimension];
    const absent = this.kind === 'complaints' ? null : '';
    return (value) => {
      const path = Array.isArray(value) ? (value as string[]) : [plainText(value) ?? ''];
      const joined = path.length === 1 ? (path[0] ?? '') : path.join('\n');
      const found = known.get(joined);
      if (found !== undefined) return found;
      const { key, text } = filedText(dimension, typeText(path), tree);
      const columns = `${copyValue(key)}\t${copyValue(text ?? absent)}`;
      if (known.size < 10_000) known.set(joined, columns);
      return columns;
    };
  }
}

function plainText(value: CellValue): string | null {
  if (typeof value === 'string' || value === null) return value;
  return typeof value === 'object' ? null : String(value);
}

function periodColumns(code: string): string {
  const period = parsePeriod(code);
  return `${code}\t${period?.start ?? COPY_NULL}\t${period?.kind ?? COPY_NULL}`;
}
