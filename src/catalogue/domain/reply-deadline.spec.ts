import { describe, expect, test } from '@jest/globals';
import { clashingDeadline, deadlineOf, type ReplyDeadline } from './reply-deadline.ts';

const deadline = (id: string, more: Partial<ReplyDeadline>): ReplyDeadline => ({
  id,
  regime: null,
  layers: null,
  level: null,
  channel: null,
  step: 'close',
  amount: 15,
  unit: 'calendar-day',
  startsAt: 'received',
  rolls: false,
  extension: 0,
  source: '电信用户申诉处理办法',
  validFrom: '2026-01-01',
  validTo: null,
  ...more,
});

const daysOf = (received: string) => ({ received, accepted: null, transferred: null });

describe('the deadline of a level', () => {
  const known = [
    deadline('every', {}),
    deadline('urgent-2025', { level: 'urgent', validFrom: '2025-01-01', validTo: '2026-06-01' }),
    deadline('urgent-2026', { level: 'urgent', validFrom: '2026-06-01' }),
    deadline('reply', { step: 'first-reply', layers: ['contact', 'ticket'] }),
    deadline('appeal-reply', { step: 'first-reply', layers: ['appeal'] }),
    deadline('regulator', { regime: 'cn.nfra', level: 'urgent' }),
  ];

  test.each([
    ['close', ['urgent'], '2026-05-31', 'urgent-2025'],
    ['close', ['urgent'], '2026-06-01', 'urgent-2026'],
    ['close', ['urgent', 'media'], '2026-06-01', 'urgent-2026'],
    ['close', ['ordinary'], '2026-06-01', 'every'],
    ['close', [], '2026-06-01', 'every'],
    ['close', ['ordinary'], '2025-12-31', undefined],
    ['first-reply', ['urgent'], '2026-06-01', 'reply'],
  ] as const)('to %s for %j on %s is %s', (step, levels, day, id) => {
    expect(
      deadlineOf(known, { regime: null, step }, { layer: 'ticket', levels, channels: [], days: daysOf(day) })?.id,
    ).toBe(id);
  });

  test.each([
    [null, 'appeal', 'first-reply', 'appeal-reply'],
    [null, 'ticket', 'first-reply', 'reply'],
    ['cn.nfra', 'ticket', 'close', 'regulator'],
    ['cn.nfra', 'ticket', 'first-reply', undefined],
  ] as const)('of regime %s for the layer %s to %s is %s', (regime, layer, step, id) => {
    expect(
      deadlineOf(known, { regime, step }, { layer, levels: ['urgent'], channels: [], days: daysOf('2026-06-01') })?.id,
    ).toBe(id);
  });

  test.each([
    [{ level: 'urgent', validFrom: '2026-05-31', validTo: '2026-06-01' }, 'urgent-2025'],
    [{ level: 'urgent', validFrom: '2027-01-01', validTo: null }, 'urgent-2026'],
    [{ level: 'urgent', validFrom: '2024-01-01', validTo: '2025-01-01' }, undefined],
    [{ level: 'ordinary', validFrom: '2026-01-01', validTo: null }, undefined],
  ])('%j clashes with %s', (validity, id) => {
    expect(clashingDeadline({ regime: null, layers: null, channel: null, step: 'close', ...validity }, known)?.id).toBe(
      id,
    );
  });

  test('runs from the event it names, and not before that has come', () => {
    const accepted = [deadline('by-acceptance', { startsAt: 'accepted', validFrom: '2026-06-01' })];
    const find = (day: string | null) =>
      deadlineOf(
        accepted,
        { regime: null, step: 'close' },
        { layer: 'ticket', levels: [], channels: [], days: { ...daysOf('2026-05-31'), accepted: day } },
      )?.id;
    expect([find(null), find('2026-05-31'), find('2026-06-01')]).toEqual([undefined, undefined, 'by-acceptance']);
  });

  test.each([
    [null, ['contact', 'appeal'] as const, 'reply'],
    [null, ['appeal'] as const, 'appeal-reply'],
    ['cn.nfra', null, undefined],
  ])('of regime %s for the layers %j clashes with %s', (regime, layers, id) => {
    const wanted = {
      regime,
      layers,
      level: null,
      channel: null,
      step: 'first-reply',
      validFrom: '2026-03-01',
      validTo: null,
    } as const;
    expect(clashingDeadline(wanted, known)?.id).toBe(id);
  });
});

describe('the deadline of a channel', () => {
  const known = [
    deadline('every', {}),
    deadline('urgent', { level: 'urgent' }),
    deadline('authority', { channel: 'authority', startsAt: 'transferred' }),
    deadline('12398', { channel: '12398' }),
    deadline('12398-urgent', { channel: '12398', level: 'urgent' }),
  ];
  const received = daysOf('2026-06-01');
  const passedOn = { ...received, transferred: '2026-06-02' };

  // channels first, from the lowest up; of the same channel the levels, from the lowest up
  test.each([
    ['a channel without a rule has that of every channel', ['app'], ['ordinary'], received, 'every'],
    ['a channel without a rule leaves it to the level', ['app'], ['urgent'], received, 'urgent'],
    ['the rule of a channel goes before that of a level', ['authority', '12345'], ['urgent'], passedOn, 'authority'],
    ['the rule of a channel holds for those below it', ['authority', '12345'], [], passedOn, 'authority'],
    ['a rule that has not begun to run yields to the next', ['authority', '12345'], ['urgent'], received, 'urgent'],
    ['the lower channel goes before the higher', ['authority', '12398'], ['ordinary'], passedOn, '12398'],
    ['channel and level together come first', ['authority', '12398'], ['urgent', 'media'], passedOn, '12398-urgent'],
    ['no channel is every channel', [], ['urgent'], passedOn, 'urgent'],
  ] as const)('%s', (_, channels, levels, days, id) => {
    expect(deadlineOf(known, { regime: null, step: 'close' }, { layer: 'ticket', levels, channels, days })?.id).toBe(
      id,
    );
  });

  test.each([
    ['12398', null, '12398'],
    ['12345', null, undefined],
    [null, null, 'every'],
    ['12398', 'urgent', '12398-urgent'],
  ])('of %s and level %s clashes with %s', (channel, level, id) => {
    const wanted = {
      regime: null,
      layers: null,
      level,
      channel,
      step: 'close',
      validFrom: '2026-03-01',
      validTo: null,
    } as const;
    expect(clashingDeadline(wanted, known)?.id).toBe(id);
  });
});
