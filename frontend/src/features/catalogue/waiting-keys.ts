/** What a key does on a line of the work list. */
export type WaitingStep =
  | { readonly go: number }
  | { readonly accept: number }
  | { readonly open: 'other' | 'new' }
  | { readonly select: true };

/** Up and down move, 1 2 3 or Enter accept a suggestion, C chooses another entry, N makes a new one, Space selects. */
export function waitingStep(key: string, at: number, lines: number, suggestions: number): WaitingStep | null {
  if (key === 'ArrowDown') return { go: Math.min(at + 1, lines - 1) };
  if (key === 'ArrowUp') return { go: Math.max(at - 1, 0) };
  if (key === 'Home') return { go: 0 };
  if (key === 'End') return { go: lines - 1 };
  const place = key === 'Enter' ? 0 : /^[1-9]$/.test(key) ? Number(key) - 1 : -1;
  if (place >= 0) return place < suggestions ? { accept: place } : null;
  if (key === 'c' || key === 'C') return { open: 'other' };
  if (key === 'n' || key === 'N') return { open: 'new' };
  return key === ' ' ? { select: true } : null;
}
