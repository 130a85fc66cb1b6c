import type { ComplaintSelection } from './definitions.queries.ts';

export type NamedList = 'types' | 'channels' | 'levels' | 'causes' | 'rights' | 'departments';
export const NAMED_LISTS: readonly NamedList[] = ['types', 'channels', 'levels', 'causes', 'rights', 'departments'];

type Flags = NonNullable<ComplaintSelection['flags']>;
export type Flag = keyof Flags;
/** Of the first four it may be asked only whether the answer is known. */
export const FLAGS: readonly Flag[] = [
  'substantiated',
  'resolved',
  'satisfied',
  'disputed',
  'repeat',
  'escalated',
  'redispatched',
  'excluded',
  'onTime',
  'onTimeByDay',
];
const SAID: readonly Flag[] = FLAGS.slice(0, 4);

export type Wish = '' | 'true' | 'false' | 'known';
type Moment = NonNullable<ComplaintSelection['within']>['from'];

/** Which complaints are counted, as it is being written; an empty list asks for nothing. */
export type SelectionDraft = Readonly<Record<NamedList, readonly string[]>> & {
  readonly layers: readonly ComplaintSelection['layers'][number][];
  readonly dateBasis: ComplaintSelection['dateBasis'];
  readonly flags: Readonly<Partial<Record<Flag, Wish>>>;
  /** Hours as typed; empty asks for no time. */
  readonly hours: string;
  readonly from: Moment;
  readonly to: Moment;
  readonly duplicates: 'none' | 'merged';
};

export function newSelection(): SelectionDraft {
  const none = { types: [], channels: [], levels: [], causes: [], rights: [], departments: [] };
  const time = { hours: '', from: 'received', to: 'closed' } as const;
  return { ...none, layers: ['appeal'], dateBasis: 'accepted', flags: {}, ...time, duplicates: 'none' };
}

export function selectionDraft(selection: ComplaintSelection): SelectionDraft {
  const { layers, dateBasis, flags = {}, within, duplicates = 'none' } = selection;
  const lists = Object.fromEntries(NAMED_LISTS.map((name) => [name, selection[name] ?? []]));
  const wishes = Object.entries(flags).map(([flag, wish]) => [flag, String(wish)]);
  const time = within ? { hours: String(within.hours), from: within.from, to: within.to } : {};
  return { ...newSelection(), ...lists, layers, dateBasis, flags: Object.fromEntries(wishes), ...time, duplicates };
}

/** What is sent of a draft; what asks for nothing is left out. */
export function selectionOf(draft: SelectionDraft): ComplaintSelection {
  const { layers, dateBasis, types, flags, hours, from, to, duplicates } = draft;
  const lists = NAMED_LISTS.filter((name) => name !== 'types' && draft[name].length > 0);
  const wishes = Object.entries(flags).filter(([, wish]) => wish !== '');
  const asked = wishes.map(([flag, wish]) => [flag, wish === 'known' ? wish : wish === 'true']);
  return {
    layers: [...layers],
    types: types.length === 0 ? null : [...types],
    dateBasis,
    ...Object.fromEntries(lists.map((name) => [name, [...draft[name]]])),
    ...(asked.length === 0 ? {} : { flags: Object.fromEntries(asked) as Flags }),
    // hours that are no number are sent as they are, so that the server can say so
    ...(hours.trim() === '' ? {} : { within: { from, to, hours: Number(hours) } }),
    ...(duplicates === 'none' ? {} : { duplicates }),
  };
}

/** The wishes a flag offers. */
export function wishesOf(flag: Flag): readonly Wish[] {
  return SAID.includes(flag) ? ['', 'true', 'false', 'known'] : ['', 'true', 'false'];
}
