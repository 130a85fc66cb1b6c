import { describe, expect, test } from '@jest/globals';
import { Secret } from 'otpauth';
import { acceptedStep, enrolmentUri, newCodeSecret } from './one-time-code.ts';

/** RFC 6238 appendix B: this secret, and of its eight digits the last six. */
const SECRET = Secret.fromLatin1('12345678901234567890').base32;

describe('a code', () => {
  test.each([
    [59, '287082', 1],
    [1_111_111_109, '081804', 37_037_036],
    [1_234_567_890, '005924', 41_152_263],
    [20_000_000_000, '353130', 666_666_666],
  ])('at %i s is %s', (seconds, code, step) => {
    expect(acceptedStep(SECRET, code, seconds * 1000, 0)).toBe(step);
  });

  test.each([
    [0, 1],
    [30, 1],
    [89, 1],
    [90, null],
  ])('of the first half minute after the start is accepted at %i s: %s', (seconds, step) => {
    expect(acceptedStep(SECRET, '287082', seconds * 1000, 0)).toBe(step);
  });

  test('is accepted once', () => {
    expect(acceptedStep(SECRET, '287082', 59_000, 1)).toBeNull();
  });

  test.each(['', '28708', '2870822', '287083', '２８７０８２', ' 287082'])('is not %j', (code) => {
    expect(acceptedStep(SECRET, code, 59_000, 0)).toBeNull();
  });
});

test('a secret has 160 bits and is told to the app with name and issuer', () => {
  const secret = newCodeSecret();
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(newCodeSecret()).not.toBe(secret);
  const uri = new URL(enrolmentUri(secret, 'chen.jing'));
  expect([uri.protocol, uri.host, uri.pathname]).toEqual(['otpauth:', 'totp', '/Redline:chen.jing']);
  expect(Object.fromEntries(uri.searchParams)).toMatchObject({ secret, issuer: 'Redline', digits: '6', period: '30' });
});
