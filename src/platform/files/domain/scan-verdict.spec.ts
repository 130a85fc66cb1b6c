import { expect, test } from '@jest/globals';
import { scanVerdict } from './scan-verdict.ts';

const ended = (code: number | null, output = '', wasRead = true) =>
  scanVerdict({ kind: 'ended', code, output, wasRead });

test('a scanner that ends with 0 after the whole file calls it clean', () => {
  expect(ended(0, 'stream: OK\n')).toEqual({ kind: 'clean' });
  expect(ended(0, '', false)).toEqual({ kind: 'unscanned', why: 'it did not read the whole file' });
});

test.each([
  ['stream: Eicar-Test-Signature FOUND\n', 'Eicar-Test-Signature'],
  ['LibClamAV Warning: old\nstdin: Win.Test.EICAR_HDB-1 FOUND\n\n--- SUMMARY ---\n', 'Win.Test.EICAR_HDB-1'],
  ['\n\u001b[31mvirus here\u001b[0m\nmore', '[31mvirus here[0m'],
  ['x'.repeat(300), 'x'.repeat(200)],
  ['', '?'],
])('one that ends with 1 and writes %j names %j', (output, signature) => {
  expect(ended(1, output, false)).toEqual({ kind: 'infected', signature });
});

test('whatever else happens, the file has not been scanned', () => {
  expect([ended(2, 'ERROR: lost connection'), ended(null), scanVerdict({ kind: 'too-slow' })]).toEqual([
    { kind: 'unscanned', why: 'it ended with 2' },
    { kind: 'unscanned', why: 'it ended with a signal' },
    { kind: 'unscanned', why: 'it did not end in time' },
  ]);
  expect(scanVerdict({ kind: 'not-started' })).toEqual({ kind: 'unscanned', why: 'it could not be started' });
});
