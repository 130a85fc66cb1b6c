import { describe, expect, test } from '@jest/globals';
import { type Palette, printPalette, screenPalette } from './palette.ts';

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const texts: (keyof Palette)[] = [
  'breached',
  'expected',
  'warning',
  'inside',
  'incomplete',
  'ink',
  'muted',
  'documentHead',
];

describe.each<[string, Palette]>([
  ['screen', screenPalette],
  ['print', printPalette],
])('the %s palette', (_, palette) => {
  test.each(texts)('%s can be read on the background and on fills', (name) => {
    expect(contrast(palette[name], palette.background)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette[name], palette.fill)).toBeGreaterThanOrEqual(4.5);
  });

  test('inside is grey: its channels differ little', () => {
    const channels = [1, 3, 5].map((at) => Number.parseInt(palette.inside.slice(at, at + 2), 16));
    expect(Math.max(...channels) - Math.min(...channels)).toBeLessThan(24);
  });
});
