import type { Unit } from '../api/models.ts';
import { inLanguage } from '../language/bilingual.ts';
import type { Language } from '../language/language.ts';

export interface UnitBranch {
  value: string;
  title: string;
  /** What typing is compared with, in small letters: both names and the code. */
  searched: string;
  children: UnitBranch[];
}

/** Units in tree order as nested branches; one whose superior is out of sight stands at the top. */
export function unitBranches(units: readonly Unit[], language: Language): UnitBranch[] {
  const branches = new Map<string, UnitBranch>();
  const tops: UnitBranch[] = [];
  for (const { code, name, parent } of units) {
    const searched = `${name.zh} ${name.en} ${code}`.toLowerCase();
    const branch = { value: code, title: inLanguage(name, language), searched, children: [] };
    branches.set(code, branch);
    (branches.get(parent ?? '')?.children ?? tops).push(branch);
  }
  return tops;
}
