import type { RegisteredNumber, RestatedNumber, Snapshot } from './snapshot.ts';

/** The numbers that stand otherwise in the new edition; a question asked in one edition only is not a restated number. */
export function restatedNumbers(
  former: readonly RegisteredNumber[],
  present: readonly RegisteredNumber[],
): RestatedNumber[] {
  const before = new Map(former.map((number) => [number.key, number]));
  return present.flatMap((number) => {
    const earlier = before.get(number.key);
    if (earlier === undefined || isSame(earlier, number)) return [];
    return [{ code: number.code, name: number.name, before: figures(earlier), after: figures(number) }];
  });
}

/** What an edition says of the one it replaces. */
export function restates(former: Snapshot | null, present: readonly RegisteredNumber[]): Snapshot['restates'] {
  return former === null ? null : { number: former.number, changed: restatedNumbers(former.register, present) };
}

function isSame(a: RegisteredNumber, b: RegisteredNumber): boolean {
  return a.count === b.count && a.rate === b.rate && a.status === b.status;
}

function figures({ count, rate, status }: RegisteredNumber): RestatedNumber['before'] {
  return { count, rate, status };
}
