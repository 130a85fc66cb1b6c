/** The roles of the permission table, in the order in which they are offered. */
export const roles = [
  'executive',
  'signatory',
  'inspection',
  'compliance',
  'head',
  'analyst',
  'administrator',
  'auditor',
] as const;

export type Role = (typeof roles)[number];
