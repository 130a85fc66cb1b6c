import { expect, test } from '@jest/globals';
import { MONDAY_TO_FRIDAY } from '../../shared/working-day.ts';
import { changesInForce, waitingChange } from './demo-changes.ts';
import { StoryFrame } from './story-frame.ts';

const daysOf = (today: string) => {
  const frame = new StoryFrame(today, MONDAY_TO_FRIDAY);
  const changes = [...changesInForce(frame), waitingChange(frame)];
  return changes.map(({ proposedOn, decidedOn, effectiveFrom }) => `${proposedOn} ${decidedOn} ${effectiveFrom}`);
};

test.each([
  [
    '2026-11-22',
    ['2023-12-01 2023-12-08 2024-01-01', '2025-12-01 2025-12-08 2026-01-01', '2026-11-18 null 2027-01-01'],
  ],
  // the closed year tells the story: its figures count partners
  [
    '2026-02-01',
    ['2022-12-01 2022-12-08 2023-01-01', '2024-12-01 2024-12-08 2025-01-01', '2026-01-28 null 2027-01-01'],
  ],
])('seen on %s the definition changed before the story’s year and is to change with the next', (today, changes) => {
  expect(daysOf(today)).toEqual(changes);
});
