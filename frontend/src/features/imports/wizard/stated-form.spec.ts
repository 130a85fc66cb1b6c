import { describe, expect, test } from '@jest/globals';
import type { ImportPreview } from '../../../api/data-models.ts';
import { draftOf } from '../mapping-draft.ts';
import { nothingStated, withForm } from './stated-form.ts';

const text = { format: 'csv', headerRow: 1 } as ImportPreview;
const workbook = { format: 'xlsx', headerRow: 3 } as ImportPreview;
const draft = draftOf('complaints', { source: 's', encoding: 'gb18030', sheet: '甲', headerRow: 2 });

describe('a draft with the form that was stated', () => {
  test('keeps its own where nothing was', () => {
    expect(withForm(draft, nothingStated, text)).toMatchObject({ encoding: 'gb18030', headerRow: '2' });
    expect(withForm(draft, nothingStated, workbook)).toMatchObject({ sheet: '甲', headerRow: '2' });
  });

  test('takes what was stated', () => {
    const stated = { encoding: 'utf-8', delimiter: ';', sheet: '乙', headerRow: '4' };
    expect(withForm(draft, stated, text)).toMatchObject({ encoding: 'utf-8', delimiter: ';', headerRow: '4' });
    expect(withForm(draft, stated, workbook)).toMatchObject({ sheet: '乙', headerRow: '4' });
  });

  test('says nothing of sheets of a text, or of the encoding of a workbook', () => {
    expect(withForm(draft, nothingStated, text).sheet).toBe('');
    expect(withForm(draft, nothingStated, workbook).encoding).toBe('');
  });

  test('states the header row that was found when it is not the first', () => {
    const plain = draftOf('complaints', { source: 's' });
    expect(withForm(plain, nothingStated, workbook).headerRow).toBe('3');
    expect(withForm(plain, nothingStated, text).headerRow).toBe('');
  });
});
