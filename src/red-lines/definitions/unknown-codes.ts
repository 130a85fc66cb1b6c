import type { EntityManager } from 'typeorm';
import { presentCatalogue } from '../../catalogue/catalogue-memory.ts';
import type { CatalogueTree } from '../../catalogue/domain/catalogue-tree.ts';
import { type Dimension, hasPaths } from '../../catalogue/domain/dimension.ts';
import { typePath, typeText } from '../../complaints/domain/complaint-type.ts';
import { textsInUse } from '../../complaints/filing/texts-in-use.query.ts';
import { type Fault, pathOf } from '../domain/body-reader.ts';
import { type ComplaintSelection, type IndicatorDefinition, isShare } from '../domain/indicator.ts';

const NAMED: readonly (readonly ['types' | 'causes' | 'channels' | 'levels' | 'rights', Dimension])[] = [
  ['types', 'type'],
  ['causes', 'cause'],
  ['channels', 'channel'],
  ['levels', 'level'],
  ['rights', 'right'],
];

/**
 * What a definition names that is neither in the catalogue nor the text of any complaint: it would count nothing, for
 * good. Fields are named below `parent`.
 */
export async function unknownCodes(
  manager: EntityManager,
  { numerator, denominator }: IndicatorDefinition,
  parent: string,
): Promise<Fault[]> {
  const below = (name: string) => pathOf(parent, name);
  const faults = await unknownIn(manager, numerator, below('numerator'));
  if (!isShare(denominator)) return faults;
  return [...faults, ...(await unknownIn(manager, denominator.complaints, below('denominator.complaints')))];
}

async function unknownIn(manager: EntityManager, selection: ComplaintSelection, parent: string): Promise<Fault[]> {
  const { trees } = await presentCatalogue(manager);
  const faults: Fault[] = [];
  for (const [member, dimension] of NAMED) {
    const unfiled = (selection[member] ?? []).filter((text) => !isFiled(text, dimension, trees[dimension]));
    if (unfiled.length === 0) continue;
    const used = await textsInUse(manager, dimension);
    const unknown = unfiled.filter((text) => !used.some((each) => isUnder(each, text, dimension)));
    const field = pathOf(parent, member);
    faults.push(
      ...unknown.map((text) => ({
        field,
        code: 'unknown-entry',
        message: `${field}: there is no ${dimension} ${text}`,
      })),
    );
  }
  return faults;
}

function isFiled(text: string, dimension: Dimension, tree: CatalogueTree): boolean {
  return tree.bearer(spelled(text, dimension)) !== undefined;
}

/** Whether a complaint's text is the one named, or a path that begins with it. */
function isUnder(used: string, named: string, dimension: Dimension): boolean {
  const [path, above] = [spelled(used, dimension), spelled(named, dimension)];
  return path === above || (dimension === 'type' && path.startsWith(`${above} / `));
}

function spelled(text: string, dimension: Dimension): string {
  return hasPaths(dimension) ? typeText(typePath(text)) : text;
}
