import { describe, expect, test } from '@jest/globals';
import { bodyOf, draftOf, newDraft } from './event-draft.ts';

const DRAFT = { ...newDraft('root', '2026-11-22'), zh: ' 计费割接 ', words: '叠加包\n\n 双倍 \n叠加包' };

describe('an event in the form', () => {
  test('lends its Chinese name and its first day where nothing else is said, and a line is a word once', () => {
    expect(bodyOf(DRAFT)).toMatchObject({
      name: { zh: '计费割接', en: '计费割接' },
      lastDay: null,
      complaints: { words: ['叠加包', '双倍'], from: '2026-11-22' },
      repairedOn: null,
    });
  });

  test('that is no incident has neither complaints nor a repair', () => {
    const body = bodyOf({ ...DRAFT, kind: 'launch', repairedOn: '2026-11-22' });
    expect([body.complaints, body.repairedOn]).toEqual([null, null]);
  });

  test('comes back as it was kept', () => {
    const units = [{ code: 'BG', name: { zh: '滨港', en: 'Bingang' } }];
    const complaints = { types: ['charging'], texts: ['扣费'], words: ['叠加包'], from: '2026-11-10' };
    const body = { ...bodyOf(DRAFT), lastDay: '2026-11-23', complaints, repairedOn: '2026-11-14', note: '夜间' };
    expect(
      bodyOf(draftOf({ ...body, note: body.note, id: '1', units, otherUnits: 0, withdrawn: null, version: 1 })),
    ).toEqual({
      ...body,
      units: ['BG'],
    });
  });
});
