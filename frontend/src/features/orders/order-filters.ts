import type { OrderGrade, OrderState } from '../../api/order-models.ts';

export const openStates: readonly OrderState[] = [
  'draft',
  'awaiting-signature',
  'issued',
  'acknowledged',
  'in-progress',
  'submitted',
  'returned',
  'accepted',
  'observing',
  'reopened',
];

/** States as the register groups them. */
export const stateGroups = {
  signing: ['draft', 'awaiting-signature'],
  working: ['issued', 'acknowledged', 'in-progress', 'returned', 'reopened'],
  accepting: ['submitted'],
  observed: ['observing'],
  striking: ['accepted'],
  ended: ['struck-off', 'kept-open', 'withdrawn'],
} as const satisfies Readonly<Record<string, readonly OrderState[]>>;

export type StateGroup = keyof typeof stateGroups;
export const stateGroupNames = Object.keys(stateGroups) as StateGroup[];
export const orderGrades: readonly OrderGrade[] = ['supervision', 'directive'];

/** What the register is asked for. */
export interface OrderFilters {
  readonly state?: readonly OrderState[];
  readonly grade?: OrderGrade;
  readonly unit?: string;
  readonly department?: string;
  readonly words?: string;
  readonly overdue?: 'true';
  readonly sort: 'due' | 'newest';
}

/** The group of states in the address. */
export function groupIn(search: URLSearchParams): StateGroup | null {
  return stateGroupNames.find((each) => each === search.get('state')) ?? null;
}

/** The filters in the address; what it does not know counts as nothing. The unit that leads is `lead`, for `unit` is the place. */
export function filtersIn(search: URLSearchParams): OrderFilters {
  const group = groupIn(search);
  const grade = orderGrades.find((each) => each === search.get('grade'));
  const text = (name: string): string | undefined => search.get(name)?.trim() || undefined;
  const [unit, department, words] = [text('lead'), text('department'), text('words')];
  return {
    ...(group === null ? {} : { state: stateGroups[group] }),
    ...(grade === undefined ? {} : { grade }),
    ...(unit === undefined ? {} : { unit }),
    ...(department === undefined ? {} : { department }),
    ...(words === undefined ? {} : { words }),
    ...(search.get('overdue') === 'true' ? { overdue: 'true' as const } : {}),
    sort: search.get('sort') === 'due' ? 'due' : 'newest',
  };
}
