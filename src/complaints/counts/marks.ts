import {
  type ComplaintQualities,
  type Flag,
  FLAGS,
  type FlagWish,
  type Moment,
  MOMENTS,
  isSaidFlag,
} from '../domain/complaint-qualities.ts';

/** A yes-or-no quality of a countable row, by a name that tells how to see it: `resolved`, `not:onTime`, `within:…`. */
export type Mark = string;

/** That a row is a daily total, which bears no mark but this: nobody knows what its complaints were like. */
export const IS_TOTAL: Mark = 'total';

/** That a complaint was not excluded: an indicator that asks for it counts net. */
export const LEAVES_OUT_EXCLUDED: Mark = 'not:excluded';

export function withoutMark(marks: readonly Mark[], mark: Mark): Mark[] {
  return marks.filter((each) => each !== mark);
}

/** The marks a complaint must bear, each of them. */
export function marksOf({ flags = {}, within, duplicates }: ComplaintQualities): Mark[] {
  const marks = FLAGS.flatMap((flag) => (flags[flag] === undefined ? [] : [markOf(flag, flags[flag])]));
  if (within !== null && within !== undefined) marks.push(`within:${within.from}:${within.to}:${within.hours}`);
  if (duplicates === 'merged') marks.push(markOf('repeat', false));
  return [...new Set(marks)].sort();
}

/** Whether a row under an alias, with the columns that are counted, bears the mark. */
export function markCondition(mark: Mark, row: string): string {
  if (mark === IS_TOTAL) return `${row}.received_at IS NULL`;
  return `(${row}.received_at IS NOT NULL AND ${complaintCondition(mark, row)})`;
}

/** Which of these marks a row bears, as an array; each is asked of the row once, however many indicators want it. */
export function marksBorne(row: string, marks: readonly Mark[]): string {
  if (marks.length === 0) return `'{}'::text[]`;
  const borne = marks.map((mark) => `CASE WHEN ${markCondition(mark, row)} THEN '${mark}' END`);
  return `array_remove(ARRAY[${borne.join(', ')}], NULL)`;
}

function complaintCondition(mark: Mark, row: string): string {
  const [wish, ...rest] = mark.split(':');
  if (wish === 'within') return withinCondition(rest, row);
  const flag = FLAGS.find((name) => name === (rest[0] ?? wish));
  if (flag === undefined) throw new Error(`no such mark: ${mark}`);
  if (wish === 'known') return `${row}.${flag} IS NOT NULL`;
  return wish === 'not' ? SIGNS[flag](row).no : SIGNS[flag](row).yes;
}

function withinCondition([from, to, hours]: readonly string[], row: string): string {
  const column = (name: string | undefined) => {
    const moment = MOMENTS.find((each) => each === name);
    if (moment === undefined) throw new Error(`no such moment of a complaint: ${name}`);
    return `${row}.${COLUMNS[moment]}`;
  };
  // what never came, came too late: false, not unknown
  return `coalesce(${column(to)} <= ${column(from)} + interval '${Number(hours)} hours', false)`;
}

const COLUMNS: Readonly<Record<Moment, string>> = {
  received: 'received_at',
  accepted: 'accepted_at',
  transferred: 'transferred_at',
  firstReply: 'first_reply_at',
  closed: 'closed_at',
};

interface Signs {
  readonly yes: string;
  readonly no: string;
}

const SIGNS: Readonly<Record<Flag, (row: string) => Signs>> = {
  substantiated: said('substantiated'),
  resolved: said('resolved'),
  satisfied: said('satisfied'),
  disputed: said('disputed'),
  repeat: (row) => ({ yes: `${row}.repeat_of IS NOT NULL`, no: `${row}.repeat_of IS NULL` }),
  escalated: (row) => ({ yes: `${row}.escalated_day IS NOT NULL`, no: `${row}.escalated_day IS NULL` }),
  excluded: (row) => ({ yes: `${row}.excluded IS TRUE`, no: `${row}.excluded IS NOT TRUE` }),
  redispatched: (row) => ({ yes: `${row}.dispatches > 1`, no: `coalesce(${row}.dispatches, 1) <= 1` }),
  onTime: (row) => punctual(`${row}.closed_at`, `${row}.due_at`),
  onTimeByDay: (row) => punctual(`${row}.closed_day`, `${row}.due_day`),
};

function said(column: Flag): (row: string) => Signs {
  return (row) => ({ yes: `${row}.${column} IS TRUE`, no: `${row}.${column} IS FALSE` });
}

/** What had to be done and is not, is late; what never had to be done is neither. */
function punctual(closed: string, due: string): Signs {
  return {
    yes: `coalesce(${closed} <= ${due}, false)`,
    no: `(${due} IS NOT NULL AND coalesce(${closed} > ${due}, true))`,
  };
}

function markOf(flag: Flag, wish: FlagWish): Mark {
  if (wish === 'known') return isSaidFlag(flag) ? `known:${flag}` : flag;
  return wish ? flag : `not:${flag}`;
}
