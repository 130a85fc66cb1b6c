import { IndicatorHistories } from '../../definitions/indicator-histories.ts';
import type { IndicatorRow } from '../../definitions/indicator-versions.query.ts';
import type { LimitVersion } from '../../domain/limits-in-force.ts';
import type { ProposedDefinition } from '../domain/proposal-body.ts';

/** The definitions by which readings are made: those there are, or those there would be. */
export interface World {
  readonly histories: IndicatorHistories;
  readonly limits: readonly LimitVersion[];
}

/** Both worlds of a change, holding only the limits it concerns. */
export interface ChangeWorlds {
  readonly now: World;
  readonly proposed: World;
  /** The indicator whose readings are compared where no limit is concerned. */
  readonly indicator: string;
}

/** Stands for a version that is not written. */
export const DRAFT_ID = '0';

/** The proposed definition counts as though it had always been so: that is what a change would have meant. */
export function changeWorlds(
  versions: readonly IndicatorRow[],
  limits: readonly LimitVersion[],
  proposed: ProposedDefinition,
): ChangeWorlds {
  const histories = new IndicatorHistories(versions);
  const { code } = proposed.definition;
  if (proposed.kind === 'indicator') {
    const own = limits.filter(({ indicator }) => indicator === code);
    const others = versions.filter((version) => version.code !== code);
    const after = new IndicatorHistories([...others, draftOf(proposed.definition)]);
    return { now: { histories, limits: own }, proposed: { histories: after, limits: own }, indicator: code };
  }
  const drawn: LimitVersion = { ...proposed.definition, validFrom: '0001-01-01', version: DRAFT_VERSION };
  const before = limits.filter((limit) => limit.code === code);
  const { indicator } = proposed.definition;
  return { now: { histories, limits: before }, proposed: { histories, limits: [drawn] }, indicator };
}

/** Later than any version there is. */
const DRAFT_VERSION = Number.MAX_SAFE_INTEGER;

function draftOf({
  code,
  name,
  definition,
}: Extract<ProposedDefinition, { kind: 'indicator' }>['definition']): IndicatorRow {
  const { zh, en } = name;
  return { id: DRAFT_ID, code, version: DRAFT_VERSION, nameZh: zh, nameEn: en, definition, validFrom: null };
}
