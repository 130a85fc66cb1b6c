import type { components } from '../../api/schema.ts';
import { type Box, type CourseAxis, MARGIN } from './course-axis.ts';

type Contacts = components['schemas']['IcebergDto']['contacts'];

export interface ContactColumns {
  /** Columns as one path of verticals. */
  path: string;
  width: number;
  /** The day with most contacts, and how many they were. */
  most: { day: string; count: string };
}

/** The contacts of each day stand in the lower third: their scale is their own. */
const SHARE = 1 / 3;

/** Lays out the contacts that came before; null where there were none. */
export function contactColumns(contacts: Contacts, axis: CourseAxis, { height }: Box): ContactColumns | null {
  const most = contacts.reduce<Contacts[number] | undefined>(
    (highest, each) => (highest === undefined || Number(each.count) > Number(highest.count) ? each : highest),
    undefined,
  );
  if (most === undefined) return null;
  const floor = height - MARGIN.bottom;
  const tallest = (floor - MARGIN.top) * SHARE;
  const columns = contacts.flatMap(({ day, count }) => {
    const x = axis.endOf(day);
    const tall = (Number(count) / Number(most.count)) * tallest;
    return x === null ? [] : [`M${(x - axis.dayWidth / 2).toFixed(1)} ${floor}v${(-tall).toFixed(1)}`];
  });
  return { path: columns.join(''), width: Math.max(1, axis.dayWidth - 1), most };
}
