import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import { ReplyDeadlines } from '../../catalogue/deadlines/reply-deadlines.service.ts';
import type { UnitScope } from '../../organization/scope.ts';
import type { Actor } from '../../platform/actor.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError, invalidField } from '../../platform/http/domain-error.ts';
import { Indicators } from '../definitions/indicators.service.ts';
import { Limits } from '../definitions/limits.service.ts';
import { readIndicator } from '../domain/indicator-body.ts';
import { type ChoiceFault, chosenItems, itemKey } from './domain/choose-items.ts';
import { type ComparedItem, comparePack, type LoadedDefinitions } from './domain/compare-pack.ts';
import type { RegimePack } from './domain/regime-pack.ts';
import { shippedPacks } from './pack-files.ts';
import type { ActivatedItemDto, PackActivationDto, RegimePackDto } from './regime-pack.dto.ts';

/** The regime packs of the product: browsed beside what is loaded, and loaded by choice. */
@Injectable()
export class RegimePacks {
  /** Read once, when the application starts: a faulty file must not wait for somebody to open it. */
  private readonly packs: readonly RegimePack[] = shippedPacks();

  constructor(
    private readonly dataSource: DataSource,
    private readonly indicators: Indicators,
    private readonly limits: Limits,
    private readonly deadlines: ReplyDeadlines,
    private readonly audit: Audit,
  ) {}

  async list(): Promise<RegimePackDto[]> {
    const loaded = await this.loaded();
    return this.packs.map((pack) => {
      const { code, name, asOf, note, sources, vocabulary } = pack;
      return { code, name, asOf, note, sources, vocabulary, items: comparePack(pack, loaded) };
    });
  }

  /**
   * Loads items as first definitions, each in a transaction of its own, so that a repeat takes up where one ended. What
   * is loaded already and says something else is left as it is, and its differences are told.
   */
  async activate(
    actor: Actor & UnitScope,
    code: string,
    { items: keys, verification }: PackActivationDto,
  ): Promise<ActivatedItemDto[]> {
    const pack = this.packs.find((each) => each.code === code);
    if (pack === undefined) throw new DomainError('not-found', 'regime-packs.unknown', 'There is no such regime pack.');
    const chosen = chosenItems(comparePack(pack, await this.loaded()), keys, verification !== null);
    if (!chosen.ok) throw refusal(chosen.reason);
    const activated: ActivatedItemDto[] = [];
    for (const item of chosen.value) activated.push(await this.load(actor, pack, item));
    await this.note(actor, code, activated, verification);
    return activated;
  }

  private async load(actor: Actor & UnitScope, pack: RegimePack, item: ComparedItem): Promise<ActivatedItemDto> {
    const { kind, code, standing, differences } = item;
    const told = { kind, code, differences, refusal: null };
    if (standing === 'same') return { ...told, outcome: 'unchanged' };
    if (standing === 'differs') return { ...told, outcome: 'differs' };
    try {
      await this.define(actor, pack, item);
      return { ...told, outcome: 'loaded' };
    } catch (error) {
      if (error instanceof DomainError) return { ...told, outcome: 'refused', refusal: error.detail };
      throw error;
    }
  }

  private async define(actor: Actor & UnitScope, pack: RegimePack, { kind, code }: ComparedItem): Promise<void> {
    if (kind === 'indicator') {
      const indicator = definitionOf(pack.indicators, code);
      const { definition, ...named } = indicator;
      await this.indicators.define(actor, { ...named, ...definition });
    } else if (kind === 'limit') await this.limits.define(actor, definitionOf(pack.limits, code));
    else await this.deadlines.define(actor, definitionOf(pack.deadlines, code));
  }

  /** What was loaded keeps its own entry each; this one tells that it came from a pack, and on whose word. */
  private async note(
    actor: Actor,
    code: string,
    activated: readonly ActivatedItemDto[],
    verification: string | null,
  ): Promise<void> {
    const loaded = activated.filter(({ outcome }) => outcome === 'loaded').map(itemKey);
    if (loaded.length === 0) return;
    const subject = { kind: 'regime-pack', id: code };
    await inTransaction(this.dataSource, (manager) =>
      this.audit.record(manager, actor, 'regime-pack.activated', subject, { items: loaded, verification }),
    );
  }

  private async loaded(): Promise<LoadedDefinitions> {
    const indicators = (await this.indicators.list()).flatMap(({ code, nameZh, nameEn, definition }) => {
      // as a pack reads: members left to their defaults are filled in
      const read = readIndicator({ code, name: { zh: nameZh, en: nameEn }, ...definition });
      return read.ok ? [read.value] : [];
    });
    return { indicators, limits: await this.limits.list(), deadlines: await this.deadlines.list() };
  }
}

function definitionOf<Definition>(
  items: readonly { readonly code: string; readonly definition: Definition | null }[],
  code: string,
): Definition {
  const definition = items.find((item) => item.code === code)?.definition ?? null;
  if (definition === null) throw new Error(`${code} has no definition to load`);
  return definition;
}

const REFUSALS: Readonly<Record<ChoiceFault, string>> = {
  unknown: 'is no item of this pack',
  'not-loadable': 'cannot be loaded; the pack says why',
  unverified: 'is stated in no source: say who has verified it, against which document',
};

function refusal({ fault, key }: { fault: ChoiceFault; key: string }): DomainError {
  const field = fault === 'unverified' ? 'verification' : 'items';
  return invalidField(field, `regime-packs.${fault}`, `${key} ${REFUSALS[fault]}.`);
}
