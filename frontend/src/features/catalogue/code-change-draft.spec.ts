import { describe, expect, test } from '@jest/globals';
import { type CodeChangeDraft, codeChangeOf } from './code-change-draft.ts';

const draft: CodeChangeDraft = {
  from: '2026-03-01',
  into: 'other',
  note: ' 口径 ',
  part: { zh: '流量包', en: 'Data packs', code: null },
  place: 'under',
  texts: ' 流量包\n\n叠加包\n流量包 ',
};
const common = { dimension: 'type', from: '2026-03-01', note: '口径', codes: ['x'] };

describe('the request of a change of codes', () => {
  test.each([
    ['merge', { ...common, kind: 'merge', into: 'other', parts: [] }],
    ['move', { ...common, kind: 'move', into: 'other', parts: [] }],
    [
      'split',
      {
        ...common,
        kind: 'split',
        into: null,
        parts: [
          { code: 'data-packs', name: { zh: '流量包', en: 'Data packs' }, place: 'under', texts: ['流量包', '叠加包'] },
        ],
      },
    ],
  ] as const)('to %s', (kind, expected) => {
    expect(codeChangeOf('type', kind, 'x', draft)).toEqual(expected);
  });

  test.each([
    ['merge', { into: null }],
    ['merge', { note: ' ' }],
    ['move', { from: '' }],
    ['split', { texts: ' \n ' }],
    ['split', { part: { zh: '流量包', en: '', code: null } }],
  ] as const)('to %s waits while %j', (kind, missing) => {
    expect(codeChangeOf('type', kind, 'x', { ...draft, ...missing })).toBeNull();
  });

  test('to move may go to the top', () => {
    expect(codeChangeOf('type', 'move', 'x', { ...draft, into: null })).toMatchObject({ into: null });
  });
});
