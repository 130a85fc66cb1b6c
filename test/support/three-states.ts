import type { Agent } from './agent.ts';
import { importFile } from './import-file.ts';
import { everyFortnight, STATE_MAPPING, type StateDay, stateFile } from './state-file.ts';

/** The fourth quarter: 32 complaints in October and six in November; Georgia 22, Maryland 5, Florida 11. */
const QUARTER: readonly StateDay[] = [
  { state: 'Georgia', day: '05-10-26', types: { 'Internet speed': 9, 'Billing dispute': 6 } },
  { state: 'Maryland', day: '18-10-26', types: { 'Internet speed': 2, 'Billing dispute': 1, 'Unexplained charge': 1 } },
  { state: '', day: '18-10-26', types: { 'Data caps': 1 } },
  { state: 'Georgia', day: '20-10-26', types: { 'Data caps': 3, 'Unexplained charge': 2 } },
  { state: 'Florida', day: '31-10-26', types: { 'Internet speed': 4, 'Billing dispute': 3, 'Unexplained charge': 1 } },
  { state: 'Georgia', day: '03-11-26', types: { 'Internet speed': 1, 'Unexplained charge': 1 } },
  { state: 'Maryland', day: '14-11-26', types: { 'Billing dispute': 1 } },
  { state: 'Florida', day: '21-11-26', types: { 'Internet speed': 1, 'Data caps': 2 } },
];

/** 60 rows, of which line 22 has a day there is not and line 42 no state: 58 can be read. */
export const THREE_STATES: readonly StateDay[] = [
  ...everyFortnight('Florida'),
  { state: 'Florida', day: '31-02-26', types: { 'Data caps': 1 } },
  ...QUARTER,
];

/** Customers of each state, the same in every month: three million in all. */
export const CUSTOMERS = { Florida: '1500000', Georgia: '1000000', Maryland: '500000' };

/** The three states as they are once their file is published and their customers are known. */
export async function threeStates(admin: Agent): Promise<void> {
  const { status } = await importFile(admin, stateFile(THREE_STATES), { mapping: STATE_MAPPING });
  if (status !== 'published') throw new Error(`the file is ${status}`);
  await putCustomers(admin, CUSTOMERS);
}

/** The same customers in each month from December 2025 to October 2026. */
export async function putCustomers(admin: Agent, customers: Readonly<Record<string, string>>): Promise<void> {
  const months = ['2025-12', ...Array.from({ length: 10 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`)];
  const items = Object.entries(customers).flatMap(([unit, value]) => months.map((period) => ({ unit, period, value })));
  const { status, text } = await admin.put('/api/customer-base', { series: 'customers', items });
  if (status !== 200) throw new Error(`${status}: ${text}`);
}
