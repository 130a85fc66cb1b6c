import { BodyReader, type Fault, type Members, pathOf } from '../../red-lines/domain/body-reader.ts';
import type { Day } from '../../shared/calendar-day.ts';
import { isMeantDay } from '../../shared/meant-day.ts';
import { parsePeriod } from '../../shared/period.ts';
import { ok, refused, type Result } from '../../shared/result.ts';
import { DIFFICULTIES, type Measure, MEASURE_TERMS } from './measure.ts';
import type { OrderBody, OrderParty, OrderSource } from './order.ts';
import { SOURCE_KINDS } from './order.ts';
import { ORDER_GRADES } from './order-number.ts';

const MEMBERS = [
  'grade',
  'title',
  'problem',
  'requirement',
  'cause',
  'lead',
  'partners',
  'dueDay',
  'measures',
  'complaints',
  'source',
];
const LONGEST_TITLE = 120;
const LONGEST_TEXT = 2000;
const LONGEST_NAME = 100;
const MOST = { partners: 20, measures: 30, complaints: 200 };

/** Reads the body of an order being drafted; refuses it with every fault found. */
export function readOrder(body: unknown): Result<OrderBody, readonly Fault[]> {
  const reader = new BodyReader();
  const members = reader.object(body, '', MEMBERS);
  const order = members === undefined ? undefined : orderOf(reader, members);
  return order === undefined || reader.faults.length > 0 ? refused(reader.faults) : ok(order);
}

/** Reads a list of measures on its own, as a plan brings them. */
export function readMeasures(body: unknown): Result<readonly Measure[], readonly Fault[]> {
  const reader = new BodyReader();
  const measures = reader.list(body, 'measures', MOST.measures, (item, field) => readMeasure(reader, item, field));
  return measures === undefined || reader.faults.length > 0 ? refused(reader.faults) : ok(measures);
}

function orderOf(reader: BodyReader, members: Members): OrderBody | undefined {
  const grade = reader.choice(members['grade'], 'grade', ORDER_GRADES);
  const title = reader.text(members['title'], 'title', LONGEST_TITLE);
  const problem = reader.text(members['problem'], 'problem', LONGEST_TEXT);
  const requirement = reader.text(members['requirement'], 'requirement', LONGEST_TEXT);
  const cause = orNone(members['cause'], (value) => reader.text(value, 'cause', LONGEST_NAME));
  const lead = readLead(reader, members['lead']);
  const partners = listOf(reader, members, 'partners', (item, field) => readParty(reader, item, field));
  const dueDay = readDay(reader, members['dueDay'], 'dueDay');
  const measures = listOf(reader, members, 'measures', (item, field) => readMeasure(reader, item, field));
  const complaints = listOf(reader, members, 'complaints', (item, field) => readComplaint(reader, item, field));
  const source = readSource(reader, members['source'] ?? { kind: 'hand' });
  if (grade === undefined || title === undefined || problem === undefined || requirement === undefined)
    return undefined;
  if (cause === undefined || lead === undefined || partners === undefined || dueDay === undefined) return undefined;
  if (measures === undefined || complaints === undefined || source === undefined) return undefined;
  if (source.kind === 'complaint' && complaints.length === 0)
    return reader.fault('complaints', 'complaint-missing', 'must name the complaint the order comes from');
  return { grade, title, problem, requirement, cause, lead, partners, dueDay, measures, complaints, source };
}

function orNone<Value>(value: unknown, read: (value: unknown) => Value | undefined): Value | null | undefined {
  return value === undefined || value === null ? null : read(value);
}

function listOf<Item>(
  reader: BodyReader,
  members: Members,
  name: keyof typeof MOST,
  read: (item: unknown, field: string) => Item | undefined,
): Item[] | undefined {
  return reader.list(members[name] ?? [], name, MOST[name], read);
}

function readLead(reader: BodyReader, value: unknown): OrderBody['lead'] | undefined {
  const members = reader.object(value, 'lead', ['unit', 'department', 'person']);
  if (members === undefined) return undefined;
  const party = partyOf(reader, members, 'lead');
  const person = orNone(members['person'], (name) => reader.text(name, 'lead.person', LONGEST_NAME));
  return party === undefined || person === undefined ? undefined : { ...party, person };
}

function readParty(reader: BodyReader, value: unknown, field: string): OrderParty | undefined {
  const members = reader.object(value, field, ['unit', 'department']);
  return members === undefined ? undefined : partyOf(reader, members, field);
}

function partyOf(reader: BodyReader, members: Members, field: string): OrderParty | undefined {
  const unit = reader.text(members['unit'], pathOf(field, 'unit'), LONGEST_NAME);
  const department = orNone(members['department'], (name) =>
    reader.text(name, pathOf(field, 'department'), LONGEST_NAME),
  );
  return unit === undefined || department === undefined ? undefined : { unit, department };
}

function readMeasure(reader: BodyReader, value: unknown, field: string): Measure | undefined {
  const members = reader.object(value, field, ['term', 'text', 'difficulty', 'owner', 'dueDay', 'done']);
  if (members === undefined) return undefined;
  const term = reader.choice(members['term'], pathOf(field, 'term'), MEASURE_TERMS);
  const text = reader.text(members['text'], pathOf(field, 'text'), LONGEST_TEXT);
  const difficulty = reader.choice(members['difficulty'], pathOf(field, 'difficulty'), DIFFICULTIES);
  const owner = orNone(members['owner'], (name) => reader.text(name, pathOf(field, 'owner'), LONGEST_NAME));
  const dueDay = orNone(members['dueDay'], (day) => readDay(reader, day, pathOf(field, 'dueDay')));
  const done = members['done'] ?? false;
  if (typeof done !== 'boolean') return reader.fault(pathOf(field, 'done'), 'not-yes-or-no', 'must be true or false');
  if (term === undefined || text === undefined || difficulty === undefined) return undefined;
  return owner === undefined || dueDay === undefined ? undefined : { term, text, difficulty, owner, dueDay, done };
}

function readComplaint(
  reader: BodyReader,
  value: unknown,
  field: string,
): { source: string; number: string } | undefined {
  const members = reader.object(value, field, ['source', 'number']);
  if (members === undefined) return undefined;
  const source = reader.text(members['source'], pathOf(field, 'source'), LONGEST_NAME);
  const number = reader.text(members['number'], pathOf(field, 'number'), LONGEST_NAME);
  return source === undefined || number === undefined ? undefined : { source, number };
}

function readSource(reader: BodyReader, value: unknown): OrderSource | undefined {
  const members = reader.object(value, 'source', ['kind', 'indicator', 'limit', 'unit', 'period']);
  const kind = members === undefined ? undefined : reader.choice(members['kind'], 'source.kind', SOURCE_KINDS);
  if (members === undefined || kind === undefined) return undefined;
  if (kind !== 'red-line') return { kind };
  const indicator = reader.code(members['indicator'], 'source.indicator');
  const limit = orNone(members['limit'], (code) => reader.code(code, 'source.limit'));
  const unit = reader.text(members['unit'], 'source.unit', LONGEST_NAME);
  const period = readPeriod(reader, members['period']);
  if (indicator === undefined || limit === undefined || unit === undefined || period === undefined) return undefined;
  return { kind, indicator, limit, unit, period };
}

function readPeriod(reader: BodyReader, value: unknown): string | undefined {
  const period = typeof value === 'string' ? parsePeriod(value) : undefined;
  return period?.code ?? reader.fault('source.period', 'not-a-period', 'must be a period such as 2026-Q4 or 2026');
}

function readDay(reader: BodyReader, value: unknown, field: string): Day | undefined {
  if (typeof value === 'string' && isMeantDay(value)) return value;
  return reader.fault(field, 'not-a-day', 'must be a day such as 2026-11-27');
}
