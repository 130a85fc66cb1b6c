import type { IndicatorDto } from './definition.dto.ts';
import type { IndicatorRow } from './indicator-versions.query.ts';

/** A version of an indicator as the body that defines it, with its number and first day. */
export function indicatorDto({ code, version, nameZh, nameEn, definition, validFrom }: IndicatorRow): IndicatorDto {
  return { code, version, validFrom, name: { zh: nameZh, en: nameEn }, ...definition };
}
