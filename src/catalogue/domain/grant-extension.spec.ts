import type { DueFacts, Extension, Moment } from './due.ts';
import { describe, expect, test } from '@jest/globals';
import { OrganisationCalendar } from '../../organization/calendars/domain/organisation-calendar.ts';
import { Zone } from '../../shared/zone.ts';
import { type ExtensionWish, grantExtension, mayExtend } from './grant-extension.ts';
import type { ReplyDeadline } from './reply-deadline.ts';
import { duesOf, dueState } from './reply-due.ts';

const china = new OrganisationCalendar('china');
const zone = Zone.named('Asia/Shanghai') as Zone;
const moment = (local: string): Moment => ({ at: Date.parse(`${local}+08:00`), day: local.slice(0, 10) });
const nowAt = (local: string) => ({ at: moment(local).at, today: local.slice(0, 10) });

// 《银行业保险业消费投诉处理管理办法》: fifteen days, and thirty more when approved (DOMAIN §4, B1)
const nfra: ReplyDeadline = {
  id: 'nfra',
  regime: 'cn.nfra',
  layers: null,
  level: null,
  channel: null,
  step: 'close',
  amount: 30,
  unit: 'calendar-day',
  startsAt: 'received',
  rolls: false,
  extension: 30,
  source: '办法',
  validFrom: '2020-03-01',
  validTo: null,
};
const spring: ReplyDeadline = { ...nfra, id: 'spring', regime: null, amount: 5, unit: 'working-day', extension: 2 };
const facts = (more: Partial<DueFacts> = {}): DueFacts => ({
  layer: 'ticket',
  levels: [],
  channels: [],
  starts: { received: moment('2026-11-02T09:00'), accepted: null, transferred: null },
  own: null,
  done: { 'first-reply': null, close: null },
  pauses: [],
  isPaused: false,
  extensions: [],
  ...more,
});
const rulesOf = (deadlines: ReplyDeadline[]) => ({ deadlines, calendar: china, zone });

function granted(rule: ReplyDeadline, wish: Partial<ExtensionWish>, now: string, more: Partial<DueFacts> = {}) {
  const [due] = duesOf(facts(more), rulesOf([rule]));
  const full = { until: null, by: null, askedOn: now.slice(0, 10), ...wish };
  const answer = grantExtension(due, full, facts(more), rulesOf([rule]), nowAt(now));
  return answer.ok ? answer.value.day : [answer.reason.code, answer.reason.latest?.day ?? null];
}

describe('an extension', () => {
  // thirty days from 2 November end on 2 December; thirty more on 1 January
  test.each([
    [{ until: '2027-01-01' }, '2027-01-01'],
    [{ by: 30 }, '2027-01-01'],
    [{ by: 31 }, ['beyond-maximum', '2027-01-01']],
    [{ until: '2027-01-02' }, ['beyond-maximum', '2027-01-01']],
    [{ until: '2026-12-02' }, ['not-later', null]],
    [{ until: '2026-12-10', askedOn: '2026-12-03' }, ['asked-in-future', null]],
    [{ until: '2026-12-10', askedOn: '2026-11-01' }, ['asked-before-start', null]],
  ])('of thirty days by as many again, asked as %j, is answered %j', (wish, answer) => {
    expect(granted(nfra, wish, '2026-12-02T23:59')).toEqual(answer);
  });

  test('has to be asked for before the step is late, and may be decided later', () => {
    expect(granted(nfra, { by: 5 }, '2026-12-03T00:00')).toEqual(['too-late', null]);
    expect(granted(nfra, { by: 5, askedOn: '2026-12-02' }, '2026-12-03T00:00')).toBe('2026-12-07');
  });

  test('is counted in the working days of its deadline, over a holiday and a worked Saturday', () => {
    const starts = { ...facts().starts, received: moment('2026-02-12T09:00') };
    // due on Thursday the 26th; Friday 27th and the worked Saturday the 28th are two more
    expect(granted(spring, { by: 2 }, '2026-02-25T10:00', { starts })).toBe('2026-02-28');
    expect(granted(spring, { by: 3 }, '2026-02-25T10:00', { starts })).toEqual(['beyond-maximum', '2026-02-28']);
  });

  test('has no maximum where the source gave the date, and is refused where the document allows none', () => {
    expect(granted(nfra, { until: '2028-01-01' }, '2026-11-10T10:00', { own: moment('2026-11-20T00:00') })).toBe(
      '2028-01-01',
    );
    expect(granted({ ...nfra, extension: 0 }, { by: 1 }, '2026-11-10T10:00')).toEqual(['not-extendable', null]);
  });

  test('of what is done, stands still or is not due is refused', () => {
    const close = moment('2026-11-05T10:00');
    expect(granted(nfra, { by: 1 }, '2026-11-10T10:00', { done: { 'first-reply': null, close } })).toEqual([
      'done',
      null,
    ]);
    expect(granted(nfra, { by: 1 }, '2026-11-10T10:00', { isPaused: true })).toEqual(['paused', null]);
    expect(granted(nfra, { by: 1 }, '2026-11-10T10:00', { starts: { ...facts().starts, received: null } })).toEqual([
      'nothing-due',
      null,
    ]);
  });

  test('may be offered while there is room under the maximum, also for a step that is late already', () => {
    const offered = (deadline: ReplyDeadline, more: Partial<DueFacts>, now: string) => {
      const [due] = duesOf(facts(more), rulesOf([deadline]));
      return due !== undefined && mayExtend(due, facts(more), rulesOf([deadline]), nowAt(now));
    };
    const whole: Extension = { ...grant('2027-01-01'), regime: 'cn.nfra' };
    expect(offered(nfra, {}, '2026-12-20T10:00')).toBe(true);
    expect(offered(nfra, { extensions: [whole] }, '2026-12-20T10:00')).toBe(false);
    expect(offered({ ...nfra, extension: 0 }, {}, '2026-11-10T10:00')).toBe(false);
  });
});

function grant(day: string): Extension {
  const lateFrom = moment(`${day}T00:00`).at + 86_400_000;
  return { step: 'close', ofSource: false, regime: null, day, lateFrom, grantedAt: moment('2026-11-05T10:00').at };
}

describe('a step that was extended', () => {
  const own: ReplyDeadline = { ...nfra, regime: null, amount: 10 };
  const due = (more: Partial<DueFacts>, rules = [own]) => {
    const [first] = duesOf(facts(more), rulesOf(rules));
    return first;
  };

  test('keeps both dates, and is judged by the later one', () => {
    const extensions = [grant('2026-11-20')];
    const extended = due({ extensions });
    expect([extended?.original.day, extended?.day]).toEqual(['2026-11-12', '2026-11-20']);
    const done = { 'first-reply': null, close: moment('2026-11-19T10:00') };
    const stateOf = (more: Partial<DueFacts>) => {
      const found = due(more);
      return found === undefined ? undefined : dueState(found, facts(more), nowAt('2026-11-22T10:00'));
    };
    expect([stateOf({ done }), stateOf({ done, extensions })]).toEqual(['late', 'in-time']);
    expect([stateOf({}), stateOf({ extensions })]).toEqual(['overdue', 'overdue']);
  });

  test('is moved again by a pause that begins after the grant, not by one before', () => {
    const extensions = [grant('2026-11-20')];
    const at = (day: string) => moment(`${day}T00:00`).at;
    expect(due({ extensions, pauses: [{ from: at('2026-11-10'), to: at('2026-11-13') }] })?.day).toBe('2026-11-23');
    expect(due({ extensions, pauses: [{ from: at('2026-11-03'), to: at('2026-11-05') }] })?.day).toBe('2026-11-20');
  });

  test('leaves the deadline of another regime as it is: the earliest binds', () => {
    const both = [own, { ...nfra, amount: 12 }];
    const extended = due({ extensions: [grant('2026-11-20')] }, both);
    expect([extended?.deadline?.regime, extended?.day]).toEqual(['cn.nfra', '2026-11-14']);
  });

  test('by its source’s date is not extended by what extends a deadline', () => {
    const given = moment('2026-11-09T00:00');
    expect(due({ own: given, extensions: [grant('2026-11-20')] })?.day).toBe('2026-11-09');
    expect(due({ own: given, extensions: [{ ...grant('2026-11-20'), ofSource: true }] })?.day).toBe('2026-11-20');
  });
});

describe('a step whose clock stands still', () => {
  test('is paused rather than near its end, and stays late when it was late before', () => {
    const state = (from: string, now: string) => {
      const more = { pauses: [{ from: moment(from).at, to: moment('2026-12-10T00:00').at }], isPaused: true };
      const [due] = duesOf(facts(more), rulesOf([{ ...nfra, amount: 10 }]));
      return due === undefined ? undefined : dueState(due, facts(more), nowAt(now));
    };
    expect(state('2026-11-11T10:00', '2026-12-09T10:00')).toBe('paused');
    expect(state('2026-11-13T10:00', '2026-12-09T10:00')).toBe('overdue');
  });

  test('and has a date of its source is put off by as many days, or by the hour', () => {
    const pauses = [{ from: moment('2026-11-05T10:00').at, to: moment('2026-11-07T12:00').at }];
    const endOf = (own: Moment) => duesOf(facts({ own, pauses }), rulesOf([]))[0];
    expect(endOf(moment('2026-11-20T00:00'))?.day).toBe('2026-11-22');
    expect(endOf(moment('2026-11-20T17:00'))?.lateFrom).toBe(moment('2026-11-22T19:00').at);
  });
});
