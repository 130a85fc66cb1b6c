import { describe, expect, test } from '@jest/globals';
import { type EventBody, eventFaults } from './event.ts';

const LAUNCH: EventBody = {
  kind: 'launch',
  name: { zh: '随心订上线', en: 'Plan launched' },
  firstDay: '2026-11-16',
  lastDay: null,
  units: ['root'],
  note: '',
  complaints: null,
  repairedOn: null,
};
const INCIDENT: EventBody = {
  ...LAUNCH,
  kind: 'incident',
  firstDay: '2026-11-10',
  complaints: { types: ['unexplained-charge'], texts: [], words: [], from: '2026-11-10' },
  repairedOn: '2026-11-14',
};

describe('an event', () => {
  test.each([
    ['a launch of one day', LAUNCH],
    ['one that ends the day it begins', { ...LAUNCH, lastDay: '2026-11-16' }],
    ['an incident repaired', INCIDENT],
    [
      'an incident known by a word alone',
      { ...INCIDENT, complaints: { types: [], texts: [], words: ['叠加包'], from: '2026-11-10' } },
    ],
    ['an incident repaired on the day it began', { ...INCIDENT, repairedOn: '2026-11-10' }],
  ])('is in order: %s', (_, body) => {
    expect(eventFaults(body)).toEqual([]);
  });

  test.each([
    ['ends before it begins', { ...LAUNCH, lastDay: '2026-11-15' }, 'lastDay before-first'],
    ['is an incident without complaints', { ...INCIDENT, complaints: null }, 'complaints complaints-needed'],
    ['is a launch with complaints', { ...LAUNCH, complaints: INCIDENT.complaints }, 'complaints incident-only'],
    ['is a launch that was repaired', { ...LAUNCH, repairedOn: '2026-11-17' }, 'repairedOn incident-only'],
    ['was repaired before it began', { ...INCIDENT, repairedOn: '2026-11-09' }, 'repairedOn before-first'],
    [
      'would own every complaint',
      { ...INCIDENT, complaints: { types: [], texts: [], words: [], from: '2026-11-10' } },
      'complaints too-wide',
    ],
  ])('is refused when it %s', (_, body, fault) => {
    expect(eventFaults(body).map(({ field, code }) => `${field} ${code}`)).toEqual([fault]);
  });
});
