const LONGEST = 255;

/**
 * A file's name as its sender gave it, fit to be shown and nothing else: our own files never take it. Folders before it,
 * control characters and marks that turn the direction of writing are left out.
 */
export function displayName(given: string | undefined): string {
  const base = (given ?? '').split(/[/\\]/).at(-1) ?? '';
  const shown = base.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '').trim();
  return Array.from(shown).slice(0, LONGEST).join('') || '?';
}
