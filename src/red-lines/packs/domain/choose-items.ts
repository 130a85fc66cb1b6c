import { type Result, ok, refused } from '../../../shared/result.ts';
import type { ComparedItem } from './compare-pack.ts';

/** Names an item among those of its pack: `limit:miit-quarter`. */
export function itemKey({ kind, code }: Pick<ComparedItem, 'kind' | 'code'>): string {
  return `${kind}:${code}`;
}

export type ChoiceFault = 'unknown' | 'not-loadable' | 'unverified';

/**
 * The items to load: those named, else those preselected, each limit with its indicator. What no source states needs a
 * verification: the words of whoever has checked it.
 */
export function chosenItems(
  items: readonly ComparedItem[],
  keys: readonly string[] | null,
  isVerified: boolean,
): Result<ComparedItem[], { fault: ChoiceFault; key: string }> {
  const known = new Map(items.map((item) => [itemKey(item), item]));
  const named = keys ?? items.filter(({ preselected }) => preselected).map(itemKey);
  const unknown = named.find((key) => !known.has(key));
  if (unknown !== undefined) return refused({ fault: 'unknown', key: unknown });
  const wanted = new Set(named.flatMap((key) => withIndicator(items, key)));
  const chosen = items.filter((item) => wanted.has(itemKey(item)));
  for (const item of chosen) {
    if (item.standing === 'not-loadable') return refused({ fault: 'not-loadable', key: itemKey(item) });
    if (!item.on && !isVerified) return refused({ fault: 'unverified', key: itemKey(item) });
  }
  return ok(chosen);
}

/** A limit cannot stand without its indicator; one that is there already is left as it is. */
function withIndicator(items: readonly ComparedItem[], key: string): string[] {
  const item = items.find((each) => itemKey(each) === key);
  const code = item?.kind === 'limit' ? item.values.find(({ path }) => path === 'indicator')?.value : undefined;
  const indicator = items.find((each) => each.kind === 'indicator' && each.code === code);
  return indicator?.standing === 'not-loaded' ? [itemKey(indicator), key] : [key];
}
