import { describe, expect, test } from '@jest/globals';
import type { ImportStatus } from '../../domain/import-kind.ts';
import { type OrderStatus, reversalStanding } from './reversal-state.ts';

describe('whether an import may be taken back', () => {
  test.each<[ImportStatus, OrderStatus | undefined, boolean, string]>([
    ['published', undefined, false, 'possible'],
    ['published', 'cancelled', false, 'possible'],
    ['published', 'failed', false, 'possible'],
    ['published', undefined, true, 'refused imports.units-in-use'],
    ['published', 'running', true, 'running'],
    ['reverted', 'done', false, 'done'],
    ['checking', undefined, false, 'refused imports.cannot-reverse'],
    ['checked', undefined, false, 'refused imports.cannot-reverse'],
    ['publishing', undefined, false, 'refused imports.cannot-reverse'],
    ['cancelled', undefined, false, 'refused imports.cannot-reverse'],
    ['failed', undefined, false, 'refused imports.cannot-reverse'],
  ])('%s, last order %s, units in use %s: %s', (status, order, isHeld, expected) => {
    const standing = reversalStanding(status, order, isHeld);
    expect(standing.state === 'refused' ? `refused ${standing.code}` : standing.state).toBe(expected);
  });
});
