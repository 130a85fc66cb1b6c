import type { MeasuredRedline } from './measured-redline.ts';

export const PROVINCE = 'P';
export const CITIES = Array.from({ length: 31 }, (_, at) => `C${String(at + 1).padStart(2, '0')}`);

/** The year in which the generated complaints lie. */
export const YEAR = 2023;

/** A province of 31 cities, and their customers for the year and the one before it. */
export async function makeProvince(redline: MeasuredRedline): Promise<void> {
  const unit = (code: string, zh: string, kind: string, parent: string | null) =>
    redline.send('POST', '/api/units', { code, name: { zh, en: code }, kind, parent });
  await unit(PROVINCE, '基准省', 'province', null);
  for (const code of CITIES) await unit(code, `${code}市`, 'city', PROVINCE);
  const months = [YEAR - 1, YEAR].flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
  );
  const items = CITIES.flatMap((city, at) =>
    months.map((period) => ({ unit: city, period, value: String(1_000_000 + at * 37_000) })),
  );
  await redline.send('PUT', '/api/customer-base', { series: 'customers', items });
}

/** Something the audit log records and the figures of the year do not depend on: one city's customers two years before. */
export async function changeCustomers(redline: MeasuredRedline, time: number): Promise<void> {
  const items = [{ unit: CITIES[0], period: `${YEAR - 2}-01`, value: String(900_000 + time) }];
  await redline.send('PUT', '/api/customer-base', { series: 'customers', items });
}
