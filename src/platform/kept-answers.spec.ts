import { describe, expect, test } from '@jest/globals';
import { KeptAnswers } from './kept-answers.ts';

/** Answers with the number of times it was asked. */
function counter() {
  let asked = 0;
  return { work: () => Promise.resolve((asked += 1)), asked: () => asked };
}

describe('an answer', () => {
  test('is given again while its stamp holds, and worked out anew when it does not', async () => {
    const [answers, { work }] = [new KeptAnswers<number>(2), counter()];
    expect(await answers.of('board', '7', work)).toBe(1);
    expect(await answers.of('board', '7', work)).toBe(1);
    expect(await answers.of('board', '8', work)).toBe(2);
  });

  test('is worked out once for all who ask at the same time', async () => {
    const [answers, { work, asked }] = [new KeptAnswers<number>(2), counter()];
    await Promise.all([1, 2, 3].map(() => answers.of('board', '7', work)));
    expect(asked()).toBe(1);
  });

  test('that failed is not kept', async () => {
    const answers = new KeptAnswers<number>(2);
    await expect(answers.of('board', '7', () => Promise.reject(new Error('no database')))).rejects.toThrow('database');
    expect(await answers.of('board', '7', () => Promise.resolve(5))).toBe(5);
  });

  test('goes when others have been asked more recently', async () => {
    const [answers, { work }] = [new KeptAnswers<number>(2), counter()];
    for (const question of ['a', 'b', 'a', 'c']) await answers.of(question, '7', work);
    expect(await answers.of('a', '7', work)).toBe(1);
    expect(await answers.of('b', '7', work)).toBe(4);
  });
});
