import { describe, expect, test } from '@jest/globals';
import { differsFrom, faultOfFinding, type Finding, isSameFinding } from './finding.ts';

const SOUND: Finding = { inTime: 'yes', content: 'ok', fault: null, substantiated: 'yes', note: null };

describe('a finding', () => {
  test('names what is wrong with a flawed reply, and says it in words', () => {
    expect(faultOfFinding(SOUND)).toBeUndefined();
    expect(faultOfFinding({ ...SOUND, content: 'flawed' })).toEqual({ field: 'fault', reason: 'missing' });
    expect(faultOfFinding({ ...SOUND, fault: 'vague' })).toEqual({ field: 'fault', reason: 'unneeded' });
    expect(faultOfFinding({ ...SOUND, content: 'flawed', fault: 'vague' })).toEqual({
      field: 'note',
      reason: 'missing',
    });
    expect(faultOfFinding({ ...SOUND, content: 'flawed', fault: 'vague', note: '套话' })).toBeUndefined();
  });

  test('differs from the record only where both say something', () => {
    expect(differsFrom(true, 'no')).toBe(true);
    expect(differsFrom(false, 'yes')).toBe(true);
    expect(differsFrom(true, 'yes')).toBe(false);
    expect(differsFrom(null, 'no')).toBe(false);
    expect(differsFrom(true, 'unclear')).toBe(false);
  });

  test('is the same only in every member', () => {
    expect(isSameFinding(SOUND, { ...SOUND })).toBe(true);
    expect(isSameFinding(SOUND, { ...SOUND, note: 'x' })).toBe(false);
  });
});
