import type { Client } from 'pg';
import type { Mapping } from '../domain/mapping.ts';
import { settleComplaints } from './settle-complaints.ts';
import { settleCustomerBase } from './settle-customer-base.ts';
import { settleDailyTotals } from './settle-daily-totals.ts';
import { settleUnits } from './settle-units.ts';
import type { Settlement } from './settlement.ts';

/** What publishing the staged rows would do, as things stand; rows that cannot be published are moved to the rejects. */
export function settle(
  client: Client,
  work: { readonly id: string; readonly unitPath: string },
  mapping: Mapping,
  stageColumns: readonly string[],
): Promise<Settlement> {
  switch (mapping.kind) {
    case 'complaints':
      return settleComplaints(client, work.id, {
        source: mapping.source,
        isDerived: !mapping.columns.has('number') && !mapping.constants.has('number'),
        columns: stageColumns,
      });
    case 'units':
      return settleUnits(client, work);
    case 'customer-base':
      return settleCustomerBase(client, work.id);
    case 'daily-totals':
      return settleDailyTotals(client, work.id);
  }
}
