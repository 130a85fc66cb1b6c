import { compileDateFormat } from '../../../shared/date-format.ts';
import type { DateReader } from '../../../shared/date-reading.ts';

export interface CommonDateFormat {
  readonly format: string;
  readonly read: DateReader;
}

const CLOCKS = ['', ' HH:mm', ' HH:mm:ss', ' h:mm a', ' h:mm:ss a'];
const DAYS = ['-', '/', '.'].flatMap((mark) => [
  ...['yyyy', 'yy'].flatMap((year) => [`dd${mark}MM${mark}${year}`, `MM${mark}dd${mark}${year}`]),
  `yy${mark}MM${mark}dd`,
]);
const NAMED_MONTHS = ['dd-MMM-yy', 'dd-MMM-yyyy', 'dd MMM yyyy', 'MMM d, yyyy'];

/** Forms met in complaint files whose order a reader has to state, each with and without a time. */
export const COMMON_DATE_FORMATS: readonly CommonDateFormat[] = [...DAYS, ...NAMED_MONTHS].flatMap((day) =>
  CLOCKS.map((clock) => compiled(day + clock)),
);

function compiled(format: string): CommonDateFormat {
  const result = compileDateFormat(format);
  if (!result.ok) throw new Error(`the date format ${format} is not valid`);
  return { format, read: result.read };
}
