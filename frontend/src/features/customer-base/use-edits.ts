import { useState } from 'react';
import type { Edits } from './base-edits.ts';

/** The unsaved edits of one person and series; they outlive a change of page and a reload of this window. */
export function useEdits(owner: string): [Edits, (change: (before: Edits) => Edits) => void] {
  const key = `redline.customer-base.${owner}`;
  const [state, setState] = useState(() => ({ key, edits: stored(key) }));
  const edits = state.key === key ? state.edits : stored(key);
  const change = (changed: (before: Edits) => Edits): void => {
    const after = changed(edits);
    if (Object.keys(after).length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(after));
    setState({ key, edits: after });
  };
  return [edits, change];
}

function stored(key: string): Edits {
  const value: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
  return typeof value === 'object' && value !== null ? (value as Edits) : {};
}
