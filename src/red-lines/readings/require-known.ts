import { DomainError } from '../../platform/http/domain-error.ts';
import type { IndicatorRow } from '../definitions/indicator-versions.query.ts';
import type { LimitVersion } from '../domain/limits-in-force.ts';
import type { ReadingChoice } from './questions.ts';

/** Refuses a choice of an indicator or limit there never was, so that a misspelt code is not told as "nothing there". */
export function requireKnown(
  { indicator, limit }: ReadingChoice,
  indicators: readonly Pick<IndicatorRow, 'code'>[],
  limits: readonly Pick<LimitVersion, 'code' | 'indicator'>[],
): void {
  if (indicator !== undefined && !indicators.some(({ code }) => code === indicator))
    throw unknown('indicator', 'indicators.unknown', `There is no indicator ${indicator}.`);
  const own = indicator === undefined ? limits : limits.filter((each) => each.indicator === indicator);
  if (limit !== undefined && !own.some(({ code }) => code === limit))
    throw unknown(
      'limit',
      'limits.unknown',
      indicator === undefined ? `There is no limit ${limit}.` : `The indicator ${indicator} has no limit ${limit}.`,
    );
}

function unknown(field: keyof ReadingChoice, code: string, message: string): DomainError {
  return new DomainError('not-found', code, message, { errors: [{ field, code, message }] });
}
