import { describe, expect, test } from '@jest/globals';
import { fileHead, headLength } from './file-head.ts';

describe('the head of a file sent for a preview', () => {
  test.each([
    ['a,b\n1,2\n3', 8],
    ['a,b', 3],
    ['', 0],
  ])('of %j has %d bytes', (text, length) => {
    expect(headLength(new TextEncoder().encode(text))).toBe(length);
  });

  test('of UTF-16 has an even number of bytes', () => {
    expect(headLength(new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0x0a, 0x00, 0x62]))).toBe(6);
  });

  test('is the file itself when it is small', async () => {
    const file = new File(['a,b\n1,2'], '投诉.csv');
    expect(await fileHead(file)).toBe(file);
  });

  test('of a large file ends with a line and keeps the name', async () => {
    const head = await fileHead(new File(['0123456789\n'.repeat(100_000)], '投诉.csv'));
    expect(head.name).toBe('投诉.csv');
    expect(head.size).toBe(524_282); // 47,662 lines of 11 bytes, the last that end within 524,288
  });
});
