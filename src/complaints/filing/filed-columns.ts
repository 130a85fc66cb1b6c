import type { Dimension } from '../../catalogue/domain/dimension.ts';

/** Where a dimension's key and its original text are kept. */
export interface FiledColumns {
  readonly key: string;
  readonly text: string;
}

const COLUMNS: Readonly<Record<Dimension, FiledColumns>> = {
  type: { key: 'type', text: 'type_text' },
  cause: { key: 'cause', text: 'cause_text' },
  channel: { key: 'channel', text: 'channel_text' },
  level: { key: 'level', text: 'level_text' },
  right: { key: 'consumer_right', text: 'consumer_right_text' },
};

export function filedColumns(dimension: Dimension): FiledColumns {
  return COLUMNS[dimension];
}

/** The text as it was written, of a row under an alias: in every dimension but the type it is the key while unfiled. */
export function writtenText(dimension: Dimension, alias: string): string {
  const { key, text } = COLUMNS[dimension];
  return dimension === 'type' ? `coalesce(${alias}.${text}, '')` : `coalesce(${alias}.${text}, ${alias}.${key})`;
}

/** Assignments that put a row under the key `m.key`, for which the catalogue has an entry when `m.filed`. */
export function assignments(dimension: Dimension): string {
  const { key, text } = COLUMNS[dimension];
  return dimension === 'type' ? `${key} = m.key` : `${key} = m.key, ${text} = CASE WHEN m.filed THEN m.text END`;
}
