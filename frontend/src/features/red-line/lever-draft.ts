import type { NewLever } from '../../api/levers.ts';

/** A lever as it is being typed. */
export interface LeverDraft {
  name: string;
  nameEnglish: string;
  price: string;
  kind: 'pace' | 'incident' | 'count';
  share: string;
  count: string;
  event: string;
  from: string;
}

export type LeverFault = 'name' | 'price' | 'share' | 'count' | 'event' | 'from';

const MONEY = /^\d{1,15}(\.\d{1,2})?$/;
const PERCENT = /^\d{1,3}(\.\d{1,2})?$/;
const COUNT = /^[1-9]\d{0,8}$/;
/** The price is asked for in yuan. */
const CURRENCY = 'CNY';

/** What is wrong with a draft; empty when it can be proposed. */
export function leverFaults(draft: LeverDraft, today: string): LeverFault[] {
  const { name, price, kind, share, count, event, from } = draft;
  const isShare = PERCENT.test(share.trim()) && Number(share) > 0 && Number(share) <= 100;
  const wrong: Readonly<Record<LeverFault, boolean>> = {
    name: name.trim() === '',
    price: price.trim() !== '' && !MONEY.test(price.trim()),
    share: kind !== 'count' && !isShare,
    count: kind === 'count' && !COUNT.test(count.trim()),
    event: kind === 'incident' && event === '',
    from: from < today,
  };
  return (Object.keys(wrong) as LeverFault[]).filter((field) => wrong[field]);
}

/** The lever a sound draft proposes; without an English name it is called as it was typed. */
export function leverOf(draft: LeverDraft, line: Pick<NewLever, 'indicator' | 'unit' | 'period'>): NewLever {
  const zh = draft.name.trim();
  const amount = draft.price.trim();
  return {
    ...line,
    title: { zh, en: draft.nameEnglish.trim() || zh },
    price: amount === '' ? null : { amount, currency: CURRENCY },
    effect: effectOf(draft),
    from: draft.from,
  };
}

function effectOf({ kind, share, count, event }: LeverDraft): NewLever['effect'] {
  if (kind === 'count') return { kind, count: count.trim() };
  const part = String(Math.round(Number(share) * 100) / 10_000);
  return kind === 'pace' ? { kind, share: part } : { kind, share: part, event };
}
