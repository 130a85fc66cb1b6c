import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { presentCatalogue } from '../../catalogue/catalogue-memory.ts';
import type { CatalogueTree } from '../../catalogue/domain/catalogue-tree.ts';
import type { Dimension } from '../../catalogue/domain/dimension.ts';
import type { Decision } from '../../catalogue/domain/catalogue-edit.ts';
import { affectedTexts } from './affected-texts.ts';
import { changeEffect, type KeyChange } from './change-effect.query.ts';
import { catalogueRefusal } from './catalogue-refusal.ts';
import { changedMoves } from './domain/key-move.ts';
import { touchedIndicators, type TouchedIndicator } from './touched-indicators.ts';

/** What a decision would change. Snapshots issued before keep their figures. */
export interface ChangePreview {
  readonly count: string;
  readonly changes: readonly NamedChange[];
  readonly indicators: readonly TouchedIndicator[];
}

/** The names of both keys; null where the key is no entry, only a text that waits to be filed. */
export interface NamedChange extends KeyChange {
  readonly fromName: EntryName | null;
  readonly toName: EntryName | null;
}

interface EntryName {
  readonly zh: string;
  readonly en: string;
}

/** Later than any decision taken so far. */
const NEXT = Number.MAX_SAFE_INTEGER;

/** Shows what a decision on the catalogue would do to complaints, days and indicators, and changes nothing. */
@Injectable()
export class CataloguePreviews {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  of(dimension: Dimension, decide: (tree: CatalogueTree) => Decision): Promise<ChangePreview> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const { trees } = await presentCatalogue(manager);
      const before = trees[dimension];
      const decision = decide(before);
      if (!decision.ok) throw catalogueRefusal(decision);
      const after = before.with(decision.edit, NEXT);
      const moves = changedMoves(await affectedTexts(manager, dimension, decision.edit), before, after);
      const changes = await changeEffect(manager, dimension, moves);
      const both = { before: trees, after: { ...trees, [dimension]: after } };
      const count = changes.reduce((sum, change) => sum + BigInt(change.count), 0n);
      const indicators = await touchedIndicators(manager, dimension, changes, both);
      return { count: String(count), changes: changes.map((change) => named(change, before, after)), indicators };
    });
  }
}

/** What is to be created has its name only in the catalogue as it would be. */
function named(change: KeyChange, before: CatalogueTree, after: CatalogueTree): NamedChange {
  return { ...change, fromName: nameIn(before, change.from), toName: nameIn(after, change.to) };
}

function nameIn(tree: CatalogueTree, key: string): EntryName | null {
  const entry = tree.find(key);
  return entry === undefined ? null : { zh: entry.nameZh, en: entry.nameEn };
}
