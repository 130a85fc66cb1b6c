import type { NewOrder, Order, OrderGrade, OrderMeasure } from '../../api/order-models.ts';

export interface PartyDraft {
  readonly unit: string;
  readonly department: string;
}

/** An order as it stands in the form: nothing is null, complaints are lines of `source number`. */
export interface OrderDraft {
  readonly grade: OrderGrade;
  readonly title: string;
  readonly problem: string;
  readonly requirement: string;
  readonly cause: string;
  readonly lead: PartyDraft & { readonly person: string };
  readonly partners: readonly PartyDraft[];
  readonly dueDay: string;
  readonly measures: readonly OrderMeasure[];
  readonly complaints: string;
  readonly source: Order['source'];
}

/** A new draft, filled in as far as the address of the page says where it comes from. */
export function newDraft(search: URLSearchParams, place: { unit: string; period: string }): OrderDraft {
  const complaint = search.get('complaint');
  const indicator = search.get('indicator');
  return {
    grade: 'supervision',
    title: search.get('title') ?? '',
    problem: search.get('problem') ?? '',
    requirement: '',
    cause: '',
    lead: { unit: place.unit, department: '', person: '' },
    partners: [],
    dueDay: '',
    measures: [],
    complaints: complaint ?? '',
    source: sourceOf(complaint, indicator, search.get('limit'), place),
  };
}

function sourceOf(
  complaint: string | null,
  indicator: string | null,
  limit: string | null,
  { unit, period }: { unit: string; period: string },
): Order['source'] {
  if (indicator !== null) return { kind: 'red-line', indicator, limit, unit, period };
  return { kind: complaint === null ? 'hand' : 'complaint' };
}

export function draftOf(order: Order): OrderDraft {
  const { grade, title, problem, requirement, cause, lead, partners, due, measures, complaints, source } = order;
  return {
    grade,
    title,
    problem,
    requirement,
    measures,
    source,
    cause: cause ?? '',
    lead: { unit: lead.unit, department: lead.department ?? '', person: lead.person?.username ?? '' },
    partners: partners.map(({ unit, department }) => ({ unit, department: department ?? '' })),
    dueDay: due.day,
    complaints: complaints.map(({ source: from, number }) => `${from} ${number}`).join('\n'),
  };
}

/** What is sent: a text left empty is nothing. */
export function bodyOf(draft: OrderDraft): NewOrder {
  const { lead, partners, cause, complaints, measures, ...rest } = draft;
  return {
    ...rest,
    cause: orNone(cause),
    lead: { ...partyOf(lead), person: orNone(lead.person) },
    partners: partners.map(partyOf),
    measures: [...measures],
    complaints: complaintsIn(complaints),
  };
}

function partyOf({ unit, department }: PartyDraft): { unit: string; department: string | null } {
  return { unit, department: orNone(department) };
}

/** Each line names a complaint: its source, a space or a slash, its number. */
export function complaintsIn(text: string): Order['complaints'] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, source = line, number = ''] = /^(\S+?)[\s/]+(.+)$/.exec(line) ?? [];
      return { source, number };
    });
}

function orNone(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
