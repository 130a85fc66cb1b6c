import { expect, test } from '@jest/globals';
import { isLive, isTouchDue } from './session-life.ts';

const at = (time: string): Date => new Date(`2026-11-22T${time}Z`);
const session = (createdAt: string, lastSeenAt: string) => ({ createdAt: at(createdAt), lastSeenAt: at(lastSeenAt) });

const HOUR_MS = 60 * 60_000;

test.each([
  ['just opened', '08:00:00', '08:00:00', '08:00:00', true],
  ['a second before an hour of rest', '08:00:00', '08:00:00', '08:59:59', true],
  ['after an hour of rest', '08:00:00', '08:00:00', '09:00:00', false],
  ['used all the time, a second before twelve hours', '08:00:00', '19:59:00', '19:59:59', true],
  ['used all the time, after twelve hours', '08:00:00', '19:59:59', '20:00:00', false],
])('a session %s', (_, createdAt, lastSeenAt, now, live) => {
  expect(isLive(session(createdAt, lastSeenAt), at(now), HOUR_MS)).toBe(live);
});

test('under a stricter policy it ends sooner', () => {
  expect(isLive(session('08:00:00', '08:00:00'), at('08:29:59'), HOUR_MS / 2)).toBe(true);
  expect(isLive(session('08:00:00', '08:00:00'), at('08:30:00'), HOUR_MS / 2)).toBe(false);
});

test('its last use is written at most once a minute', () => {
  expect(isTouchDue(session('08:00:00', '08:00:00'), at('08:00:59'))).toBe(false);
  expect(isTouchDue(session('08:00:00', '08:00:00'), at('08:01:00'))).toBe(true);
});
