import type { paths } from './schema.ts';

/** The part of the API that brings data in: imports, customer base, units. */
export type DataPaths = Pick<
  paths,
  | '/api/imports'
  | '/api/imports/{id}'
  | '/api/imports/{id}/rejects'
  | '/api/imports/{id}/publication'
  | '/api/imports/{id}/cancellation'
  | '/api/import-previews'
  | '/api/import-mappings'
  | '/api/import-mappings/{name}'
  | '/api/customer-series'
  | '/api/customer-base'
  | '/api/units'
  | '/api/units/{code}'
>;
