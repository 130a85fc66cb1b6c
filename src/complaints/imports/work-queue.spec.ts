import { beforeEach, expect, test } from '@jest/globals';
import { WorkQueue } from './work-queue.ts';

let begun: string[];
let ends: Map<string, () => void>;
let queue: WorkQueue;

beforeEach(() => {
  begun = [];
  ends = new Map();
  queue = new WorkQueue(work, 2);
});

function work(id: string): Promise<void> {
  begun.push(id);
  return new Promise((resolve) => ends.set(id, resolve));
}

/** Ends the work on the id, and lets the queue see it. */
async function end(id: string): Promise<void> {
  ends.get(id)?.();
  await new Promise((resolve) => setImmediate(resolve));
}

test('begins in turn, no more at once than it may', async () => {
  for (const id of ['a', 'b', 'c', 'd']) queue.add(id);
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'c']);
});

test('takes an id that waits only once', async () => {
  for (const id of ['a', 'b', 'c', 'c']) queue.add(id);
  await end('a');
  await end('c');
  expect(begun).toEqual(['a', 'b', 'c']);
});

test('takes up once more what was added while it was worked on, and only after its end', async () => {
  queue.add('a');
  queue.add('a');
  queue.add('a');
  expect(begun).toEqual(['a']);
  await end('a');
  expect(begun).toEqual(['a', 'a']);
  await end('a');
  expect(begun).toEqual(['a', 'a']);
});

test('lets others pass while an id waits for its own end', () => {
  for (const id of ['a', 'a', 'b']) queue.add(id);
  expect(begun).toEqual(['a', 'b']);
});

test('drained, it ends what has begun and begins nothing more', async () => {
  for (const id of ['a', 'b', 'c', 'a']) queue.add(id);
  const drained = queue.drain();
  await end('a');
  await end('b');
  await drained;
  expect(begun).toEqual(['a', 'b']);
});
