import { describe, expect, test } from '@jest/globals';
import { safeTarget } from './target.ts';

describe('where sign-in leads', () => {
  test('to the page that was asked for, with its filters', () => {
    expect(safeTarget('/complaints?unit=BG&period=2026-Q4')).toBe('/complaints?unit=BG&period=2026-Q4');
  });

  test.each([null, '', '//evil.example', '/\\evil.example', 'https://evil.example', 'board', '/sign-in?target=%2F'])(
    'to the board and never to %j',
    (target) => {
      expect(safeTarget(target)).toBe('/board');
    },
  );
});
