import { describe, expect, test } from '@jest/globals';
import { objectionToAuditStep } from './case-audit.ts';

const OPEN = { state: 'open', waiting: 2 } as const;

describe('a step of an audit', () => {
  test('is taken by whoever was named, or whoever drew', () => {
    expect(objectionToAuditStep('finding', OPEN, { drew: true, checks: false })).toBe('not-named');
    expect(objectionToAuditStep('finding', OPEN, { drew: false, checks: true })).toBeUndefined();
    expect(objectionToAuditStep('withdrawal', OPEN, { drew: false, checks: true })).toBe('hand');
    expect(objectionToAuditStep('withdrawal', OPEN, { drew: true, checks: false })).toBeUndefined();
  });

  test('closes only what is checked to the end', () => {
    expect(objectionToAuditStep('closing', OPEN, { drew: true, checks: false })).toBe('not-checked');
    expect(objectionToAuditStep('closing', { ...OPEN, waiting: 0 }, { drew: true, checks: false })).toBeUndefined();
  });

  test('is not taken in an audit that has ended', () => {
    const ended = { state: 'closed', waiting: 0 } as const;
    expect(objectionToAuditStep('finding', ended, { drew: true, checks: true })).toBe('state');
    expect(objectionToAuditStep('closing', ended, { drew: true, checks: true })).toBe('state');
  });
});
