import { addDays, type Day } from '../../shared/calendar-day.ts';
import type { Appeal } from './appeal.ts';
import { appealCustomer } from './appeal-customer.ts';
import { CITIES } from './cities.ts';
import { type ComplaintRow, endOf, minuteOf } from './complaint-row.ts';
import { COUNTIES } from './counties.ts';
import { FAULT, faultDay } from './incident.ts';
import { APPEAL_MIX, departmentsOf } from './mix.ts';
import { PARTNERS } from './partners.ts';
import { Random } from './random.ts';
import type { StoryFrame } from './story-frame.ts';
import { INCIDENT_TEXTS } from './texts/incident-texts.ts';
import { ORDINARY_TEXTS } from './texts/ordinary-texts.ts';
import { filled } from './texts/people.ts';

const UNIT_NAMES = new Map([...CITIES, ...COUNTIES].map(({ code, zh }) => [code, zh]));
/** Days until the regulator's letter must be answered, and until it usually is. */
const DUE_DAYS = 15;
/** The regulator's letters come at half past four. */
const HANDED_OVER = 990;
const CLOSING = { median: 8, sigma: 0.4 } as const;

/** Appeals as rows of the report, numbered within city and day in the order of the ledger, as known on a day. */
export function appealRows(frame: StoryFrame, appeals: readonly Appeal[], asOf: Day): ComplaintRow[] {
  const places = new Map<string, number>();
  return appeals.flatMap((appeal) => {
    const key = `${appeal.city} ${appeal.acceptedOn}`;
    const place = (places.get(key) ?? 0) + 1;
    places.set(key, place);
    return appeal.knownOn <= asOf ? [appealRow(frame, appeal, place, asOf)] : [];
  });
}

/** An appeal as a row, with its place among those of its city and day. */
export function appealRow(frame: StoryFrame, appeal: Appeal, place: number, asOf: Day): ComplaintRow {
  const { city, county, acceptedOn } = appeal;
  const number = `SS${acceptedOn.slice(2, 4)}${acceptedOn.slice(5, 7)}${acceptedOn.slice(8)}-${city}-${place}`;
  const random = new Random(`appeal ${number}`);
  const path = typeOf(appeal, random);
  const type = path.split(' / ').at(-1) ?? path;
  const templates = appeal.incident ? INCIDENT_TEXTS : (ORDINARY_TEXTS[type] ?? INCIDENT_TEXTS);
  const received = minuteOf(acceptedOn, 510 + random.below(360));
  const closed = received + Math.round(1440 * random.around(CLOSING.median, CLOSING.sigma));
  const closedAt = closed < endOf(asOf) ? closed : null;
  const accepted = received + 20 + random.below(120);
  return {
    number,
    layer: 'appeal',
    unit: UNIT_NAMES.get(county) ?? county,
    receivedAt: received,
    acceptedAt: accepted,
    transferredAt: appeal.knownOn > acceptedOn ? minuteOf(appeal.knownOn, HANDED_OVER) : accepted + 45,
    handling: {
      status: closedAt === null ? '处理中' : '已办结',
      dueAt: minuteOf(addDays(acceptedOn, DUE_DAYS), 1080),
      firstReplyAt: null,
      closedAt,
      surveyedAt: null,
      satisfied: null,
    },
    type: path,
    channel: '通管局',
    level: '外部仲裁',
    department: departmentOf(appeal, type, random),
    person: appealCustomer(frame, appeal, number),
    product: appeal.incident ? '流量叠加包' : appeal.partner ? '增值业务' : '',
    text: filled(random, random.pick(templates), appeal.incident ? faultDay(frame, FAULT.first) : acceptedOn),
    reminders: null,
    dispatches: null,
    repeatOf: '',
  };
}

function typeOf({ unexplained, alleged, incident }: Appeal, random: Random): string {
  if (unexplained) return '不明扣费';
  if (alleged) return '恶意扣费';
  return incident ? '资费扣费' : APPEAL_MIX.draw(random);
}

function departmentOf({ incident, partner }: Appeal, type: string, random: Random): string {
  if (incident) return '信息技术部';
  return partner ? PARTNERS : departmentsOf(type).draw(random);
}
