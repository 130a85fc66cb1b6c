import { expect, test } from '@jest/globals';
import { contactColumns } from './contact-columns.ts';
import { courseAxis, MARGIN } from './course-axis.ts';

const box = { width: 40 + MARGIN.left + MARGIN.right, height: 90 + MARGIN.top + MARGIN.bottom };
const days = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'].map((day) => ({
  day,
  count: null,
  left: null,
  even: '0',
  rate: null,
  leftYearBefore: null,
}));
const axis = courseAxis(days, box);

test('the day with most contacts is a third of the height, and the others beside it in proportion', () => {
  const contacts = [
    { day: '2026-11-01', count: '5' },
    { day: '2026-11-03', count: '20' },
    { day: '2026-12-01', count: '1' },
  ];
  const floor = 90 + MARGIN.top;
  expect(contactColumns(contacts, axis, box)).toEqual({
    path: `M${MARGIN.left + 5}.0 ${floor}v-7.5M${MARGIN.left + 25}.0 ${floor}v-30.0`,
    width: 9,
    most: { day: '2026-11-03', count: '20' },
  });
});

test('without contacts there is nothing to draw', () => {
  expect(contactColumns([], axis, box)).toBeNull();
});
