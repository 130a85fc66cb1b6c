import type { PackItem } from '../../api/pack-models.ts';

export type PackChange = NonNullable<PackItem['change']>;
export type ProposedDefinition = PackChange['pack'];

/** A code never changes, a limit stays with its indicator, and its first day is the day its change takes effect. */
const NOT_PROPOSED: readonly string[] = ['code', 'indicator', 'validFrom'];

/** The member of a definition a value belongs to: what hangs together, such as a base and its instant, is taken together. */
export function memberOf(path: string): string {
  const [member = ''] = path.replace(/^definition\./, '').split('.');
  return member;
}

/** The members on which pack and loaded definition differ and for which a change can be proposed. */
export function differingMembers({ differences }: Pick<PackItem, 'differences'>): string[] {
  return [...new Set(differences.map(({ path }) => memberOf(path)))].filter((member) => !NOT_PROPOSED.includes(member));
}

/** What is loaded, with the members chosen as the pack has them. */
export function adopted({ loaded, pack }: PackChange, members: ReadonlySet<string>): ProposedDefinition {
  const taken = Object.entries(pack).filter(([member]) => members.has(member));
  const kept = Object.entries(loaded).filter(([member]) => !members.has(member));
  return Object.fromEntries([...kept, ...taken]) as unknown as ProposedDefinition;
}
