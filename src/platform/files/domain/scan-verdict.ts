/** How a scanner ended that was given a file. */
export type ScanEnd =
  /** `wasRead`: whether the whole file went into it. */
  | { readonly kind: 'ended'; readonly code: number | null; readonly output: string; readonly wasRead: boolean }
  | { readonly kind: 'not-started' }
  | { readonly kind: 'too-slow' };

/** What a scanner says of a file; `unscanned` where it says nothing that can be relied on. */
export type ScanVerdict =
  | { readonly kind: 'clean' }
  | { readonly kind: 'infected'; readonly signature: string }
  | { readonly kind: 'unscanned'; readonly why: string };

const LONGEST_SIGNATURE = 200;

/**
 * Reads the end of a scanner as the manual of clamscan and clamdscan has it: 0 is clean, 1 is infected and the line
 * `stream: Eicar-Signature FOUND` names by what. Whatever else happens, the file has not been scanned.
 */
export function scanVerdict(end: ScanEnd): ScanVerdict {
  if (end.kind === 'not-started') return { kind: 'unscanned', why: 'it could not be started' };
  if (end.kind === 'too-slow') return { kind: 'unscanned', why: 'it did not end in time' };
  if (end.code === 1) return { kind: 'infected', signature: signatureIn(end.output) };
  if (end.code !== 0) return { kind: 'unscanned', why: `it ended with ${end.code ?? 'a signal'}` };
  return end.wasRead ? { kind: 'clean' } : { kind: 'unscanned', why: 'it did not read the whole file' };
}

/** The name a scanner gives to what it found, else the first line it writes; shown, so without control characters. */
function signatureIn(output: string): string {
  const found = /^.*?: (.+) FOUND\s*$/m.exec(output)?.[1];
  const line = found ?? output.split('\n').find((each) => each.trim() !== '') ?? '';
  const shown = line.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim();
  return shown.slice(0, LONGEST_SIGNATURE) || '?';
}
