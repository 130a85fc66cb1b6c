/** Types as counts keep them: keys counted whole, and patterns of the original paths below. Null keys are every type. */
export interface WantedTypes {
  readonly types: readonly string[] | null;
  readonly below: readonly string[];
}

/** Whether a counted type is among the wanted ones, as the counts themselves decide it. */
export function isWithin(type: string, { types, below }: WantedTypes): boolean {
  return types === null || types.includes(type) || below.some((pattern) => type.startsWith(prefixOf(pattern)));
}

/** The text before the trailing % of a LIKE pattern, its escapes undone. */
function prefixOf(pattern: string): string {
  return pattern.slice(0, -1).replace(/\\([\\%_])/g, '$1');
}
