import type { ReviewDto } from './review.dto.ts';
import type { ReviewRow } from './review.query.ts';

/** A review as the API shows it. */
export function reviewDto(row: ReviewRow): ReviewDto {
  return {
    id: row.id,
    cadence: row.cadence,
    unit: row.unit,
    unitName: { zh: row.unitNameZh, en: row.unitNameEn },
    period: row.period,
    edition: row.edition,
    status: row.status,
    number: row.number,
    sha256: row.sha256,
    createdBy: row.createdBy,
    createdAt: row.createdAt.toISOString(),
    issuedBy: row.issuedBy,
    issuedAt: row.issuedAt?.toISOString() ?? null,
  };
}
