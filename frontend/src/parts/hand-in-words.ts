/** Whoever did something, and in whose place. */
export interface Hand {
  readonly name: string;
  readonly actingForName: string | null;
}

/** Who did something, and in whose place: 张三, or 李四（代张三）. */
export function handInWords(
  { name, actingForName }: Hand,
  { actingFor }: { readonly actingFor: (name: string, principal: string) => string },
): string {
  return actingForName === null ? name : actingFor(name, actingForName);
}
