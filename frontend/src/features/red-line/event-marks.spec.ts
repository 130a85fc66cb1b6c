import { expect, test } from '@jest/globals';
import { eventMarks } from './event-marks.ts';

function event(id: string, firstDay: string, isWithdrawn = false) {
  const withdrawn = isWithdrawn ? { at: '2026-11-20', by: 'li', reason: 'twice' } : null;
  return { id, firstDay, withdrawn, name: { zh: id, en: id } } as unknown as Parameters<typeof eventMarks>[0][number];
}

test('events of the period are numbered as they began; those taken back are not drawn', () => {
  const events = [
    event('repair', '2026-11-14'),
    event('cut-over', '2026-11-09'),
    event('mistake', '2026-11-10', true),
    event('last year', '2025-12-31'),
  ];
  const marks = eventMarks(events, '2026-01-01', '2026-12-31');
  expect(marks.map(({ id, number }) => [id, number])).toEqual([
    ['cut-over', '1'],
    ['repair', '2'],
  ]);
});

test('of more than nine the latest are drawn', () => {
  const events = Array.from({ length: 11 }, (_, index) => event(String(index), `2026-01-${String(index + 10)}`));
  const marks = eventMarks(events, '2026-01-01', '2026-12-31');
  expect([marks.length, marks[0]?.id, marks[0]?.number]).toEqual([9, '2', '1']);
});
