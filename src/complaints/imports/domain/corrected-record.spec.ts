import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CellMarks } from '../../../platform/files/domain/table-record.ts';
import { correctedRecord } from './corrected-record.ts';
import { guarded } from './corrections-file.ts';
import { typedCell } from './typed-cell.ts';

const written = (cells: readonly string[], marks: CellMarks | null) =>
  cells.map((cell, place) => typedCell(cell, place, marks) ?? guarded(cell));

const reread = (fields: readonly string[]) => correctedRecord({ ok: true, line: 2, fields });

test.each([
  ['a day', '2026-11-01', { dates: [0], faults: [] }, '[2026-11-01]'],
  ['a day with a time', '2026-11-01 08:30:00.250', { dates: [0], faults: [] }, '[2026-11-01 08:30:00.250]'],
  ['a time', '08:30:00', { dates: [0], faults: [] }, '[08:30:00]'],
  [
    'a number cut short',
    '110101199003071000',
    { dates: [], faults: [{ column: 0, code: 'lost-digits' as const }] },
    '[!lost-digits] 110101199003071000',
  ],
  [
    'a formula never calculated',
    '',
    { dates: [], faults: [{ column: 0, code: 'formula-without-value' as const }] },
    '[!formula-without-value] ',
  ],
])('%s is written as what it is, and read back as that', (_, cell, marks, expected) => {
  expect(written([cell], marks)).toEqual([expected]);
  expect(reread([expected])).toEqual({ ok: true, line: 2, fields: [cell], marks });
});

test('a cell in brackets that a person has written is a text', () => {
  expect(reread(['[图片]', '[!no-such-fault] 1', "'[2026-11-01]"])).toEqual({
    ok: true,
    line: 2,
    fields: ['[图片]', '[!no-such-fault] 1', '[2026-11-01]'],
  });
});

test('a spreadsheet that has made a corrected cell a date is believed', () => {
  const marks = { dates: [1], faults: [] };
  expect(correctedRecord({ ok: true, line: 2, fields: ['[2026-11-01]', '2026-11-02'], marks })).toMatchObject({
    fields: ['2026-11-01', '2026-11-02'],
    marks: { dates: [1, 0], faults: [] },
  });
});

test('any row of a workbook comes back as it was', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('[', ']', '!', "'", '1', '-', ' ', 'a') }),
    fc.constantFrom('[2026-11-01]', '[!error-cell] #N/A', "'[1]", '2026-11-01'),
  );
  const cell = fc.oneof(
    texts.map((text) => ({ text, is: 'text' as const })),
    fc.constantFrom('2026-11-01', '1904-01-01 00:00:00').map((text) => ({ text, is: 'date' as const })),
    texts.map((text) => ({ text, is: 'fault' as const })),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
      const dates = cells.flatMap(({ is }, place) => (is === 'date' ? place : []));
      const faults = cells.flatMap(({ is }, column) => (is === 'fault' ? { column, code: 'error-cell' as const } : []));
      const fields = cells.map(({ text }) => text);
      const back = reread(written(fields, { dates, faults }));
      expect(back.fields).toEqual(fields);
      expect(back.marks ?? { dates: [], faults: [] }).toEqual({ dates, faults });
    }),
  );
});
