/** Filters of the log as the address and the request name them. */
export const auditFilterNames = ['actor', 'action', 'subjectKind', 'subjectId', 'from', 'until'] as const;

export type AuditFilterName = (typeof auditFilterNames)[number];
export type AuditFilters = Partial<Record<AuditFilterName, string>>;

export function auditFiltersIn(address: URLSearchParams): AuditFilters {
  const named = auditFilterNames.map((name) => [name, address.get(name) ?? ''] as const);
  return Object.fromEntries(named.filter(([name, value]) => value !== '' && (!isDayFilter(name) || isDay(value))));
}

/** Every filter taken out of the address. */
export const noAuditFilters: Readonly<Record<AuditFilterName, null>> = {
  actor: null,
  action: null,
  subjectKind: null,
  subjectId: null,
  from: null,
  until: null,
};

function isDayFilter(name: AuditFilterName): boolean {
  return name === 'from' || name === 'until';
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}
