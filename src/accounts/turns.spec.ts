import { expect, test } from '@jest/globals';
import { Turns } from './turns.ts';

/** Work that ends when told. */
function work(): { promise: Promise<void>; end: () => void } {
  let end = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { promise, end };
}

test('two run, one waits, the next is refused, and the order is kept', async () => {
  const turns = new Turns(2, 1);
  const jobs = [work(), work(), work()] as const;
  const begun: number[] = [];
  const runs = jobs.map(({ promise }, number) =>
    turns.take(async () => {
      begun.push(number);
      await promise;
    }),
  );
  await expect(turns.take(async () => undefined)).rejects.toMatchObject({ kind: 'too-many', code: 'session.busy' });
  expect(begun).toEqual([0, 1]);
  jobs[0].end();
  await runs[0];
  await Promise.resolve();
  expect(begun).toEqual([0, 1, 2]);
  jobs[1].end();
  jobs[2].end();
  await Promise.all(runs);
});

test('work that fails gives its place back', async () => {
  const turns = new Turns(1, 0);
  await expect(
    turns.take(async () => {
      throw new RangeError('failed');
    }),
  ).rejects.toThrow(RangeError);
  await expect(turns.take(async () => 'next')).resolves.toBe('next');
});
