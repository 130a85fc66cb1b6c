import { COUNT_TABLES, INDICATOR_TABLES } from '../../src/complaints/counts/count-tables.ts';

/** Tables of counts, which must hold nothing of the demo either. */
export const COUNTED = [...COUNT_TABLES, ...INDICATOR_TABLES].map(({ name }) => name);

/** Tables the removal of the demo leaves empty, beside the counts. */
export const EMPTIED: readonly string[] = [
  'complaints',
  'complaint_marks',
  'complaint_search_entries',
  'daily_totals',
  'customer_base',
  'events',
  'official_figures',
  'projections',
  'kept_readings',
  'process_baselines',
  'levers',
  'lever_decisions',
  'watched_sources',
  'import_mappings',
  'change_proposals',
  'change_impacts',
  'supervision_orders',
  'supervision_order_steps',
  'supervision_order_numbers',
  'complaint_disputes',
  'complaint_exclusions',
  'case_audits',
  'repetition_warnings',
];
