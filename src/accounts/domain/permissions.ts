export const ROLES = [
  'executive',
  'signatory',
  'inspection',
  'compliance',
  'head',
  'analyst',
  'administrator',
  'auditor',
] as const;

export type Role = (typeof ROLES)[number];

/** What each permission lets its holder do, and the roles that hold it: the whole of authorisation on one page. */
export const PERMISSIONS = {
  'board.read': ['executive', 'signatory', 'inspection', 'compliance', 'head', 'analyst', 'administrator', 'auditor'],
  'readings.read': [
    'executive',
    'signatory',
    'inspection',
    'compliance',
    'head',
    'analyst',
    'administrator',
    'auditor',
  ],
  'baselines.lock': ['compliance', 'analyst', 'administrator'],
  'definitions.read': [
    'executive',
    'signatory',
    'inspection',
    'compliance',
    'head',
    'analyst',
    'administrator',
    'auditor',
  ],
  'definitions.write': ['administrator'],
  'official-figures.write': ['compliance', 'analyst', 'administrator'],
  'events.read': ['executive', 'signatory', 'inspection', 'compliance', 'head', 'analyst', 'administrator', 'auditor'],
  'events.write': ['inspection', 'compliance', 'analyst', 'administrator'],
  'definition-changes.propose': ['compliance', 'administrator'],
  // a second person, whoever proposed
  'definition-changes.decide': ['signatory', 'compliance'],
  'levers.propose': ['inspection', 'compliance', 'analyst', 'administrator'],
  // whom the board asks: the general manager's deputy and whoever signs
  'levers.decide': ['executive', 'signatory'],
  'catalogue.read': ROLES,
  'catalogue.write': ['compliance', 'administrator'],
  'unfiled-texts.read': ['compliance', 'analyst', 'administrator', 'auditor'],
  'units.read': ['executive', 'signatory', 'inspection', 'compliance', 'head', 'analyst', 'administrator', 'auditor'],
  'units.write': ['administrator'],
  'customer-base.read': ['executive', 'compliance', 'head', 'analyst', 'administrator', 'auditor'],
  'customer-base.write': ['analyst', 'administrator'],
  'working-calendar.read': [
    'executive',
    'signatory',
    'inspection',
    'compliance',
    'head',
    'analyst',
    'administrator',
    'auditor',
  ],
  'working-calendar.write': ['compliance', 'administrator'],
  'complaints.read': ['executive', 'inspection', 'compliance', 'head', 'analyst', 'administrator', 'auditor'],
  'complaints.write': ['analyst', 'administrator'],
  'complaints.unmask': ['inspection', 'compliance', 'head'],
  // more time for one complaint, and its clock standing still
  'complaints.defer': ['inspection', 'compliance', 'head', 'administrator'],
  // of a complaint of one's own units: why it came about and what was mended
  'case-marks.state': ['inspection', 'compliance', 'head', 'analyst'],
  // whom it was charged to, said by the quality side
  'case-marks.assess': ['inspection', 'compliance'],
  'unmaskings.read': ['administrator', 'auditor'],
  'imports.read': ['compliance', 'analyst', 'administrator', 'auditor'],
  'imports.write': ['analyst', 'administrator'],
  'sources.read': ['compliance', 'analyst', 'administrator', 'auditor'],
  'sources.write': ['administrator'],
  'counts.verify': ['analyst', 'administrator', 'auditor'],
  'counts.recount': ['administrator'],
  'orders.read': ['executive', 'signatory', 'inspection', 'compliance', 'head', 'analyst', 'administrator', 'auditor'],
  'orders.draft': ['executive', 'inspection', 'compliance'],
  'orders.sign': ['signatory'],
  // whom an order was given to; each acts on their own alone
  'orders.carry-out': ['head'],
  'orders.extend': ['signatory', 'inspection'],
  // never the owner: accepts, returns, strikes off
  'orders.inspect': ['inspection'],
  'repetitions.read': [
    'executive',
    'signatory',
    'inspection',
    'compliance',
    'head',
    'analyst',
    'administrator',
    'auditor',
  ],
  // whom a warning tells, and who supervises
  'repetitions.close': ['executive', 'signatory', 'inspection', 'compliance', 'head'],
  'disputes.read': ['executive', 'inspection', 'compliance', 'head', 'analyst', 'administrator', 'auditor'],
  // for one's own unit: that a complaint does not count against it
  'disputes.file': ['head', 'compliance'],
  // never of the unit that contests
  'disputes.judge': ['inspection', 'compliance'],
  'disputes.assign': ['inspection'],
  'case-audits.read': ['executive', 'inspection', 'compliance', 'head', 'analyst', 'administrator', 'auditor'],
  'case-audits.draw': ['inspection', 'compliance'],
  // each the complaints they were named for
  'case-audits.check': ['inspection', 'compliance'],
  'reviews.read': ['executive', 'signatory', 'inspection', 'compliance', 'head', 'analyst', 'administrator', 'auditor'],
  'reviews.create': ['compliance', 'administrator'],
  'reviews.issue': ['compliance', 'administrator'],
  'briefings.read': ['executive', 'signatory', 'inspection', 'compliance', 'head', 'administrator', 'auditor'],
  'briefings.create': ['compliance', 'administrator'],
  'briefings.verify': [
    'executive',
    'signatory',
    'inspection',
    'compliance',
    'head',
    'analyst',
    'administrator',
    'auditor',
  ],
  'users.read': ['administrator', 'auditor'],
  'users.write': ['administrator'],
  'jobs.read': ['administrator', 'auditor'],
  'jobs.run': ['administrator'],
  'audit.read': ['administrator', 'auditor'],
  'audit.verify': ['administrator', 'auditor'],
  'demo.remove': ['administrator'],
  'session.own': ROLES,
  'account.own': ROLES,
  'tokens.own': ROLES,
  'substitutes.own': ROLES,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Whether any of the roles holds the permission. */
export function isPermitted(roles: readonly Role[], permission: Permission): boolean {
  const holders: readonly Role[] = PERMISSIONS[permission];
  return roles.some((role) => holders.includes(role));
}

/** Everything the roles may do, in the order of the table. */
export function permissionsOf(roles: readonly Role[]): Permission[] {
  return PERMISSION_NAMES.filter((permission) => isPermitted(roles, permission));
}

export const PERMISSION_NAMES = Object.keys(PERMISSIONS) as Permission[];

export function isPermission(name: string): name is Permission {
  return Object.hasOwn(PERMISSIONS, name);
}

export function isRole(name: string): name is Role {
  return (ROLES as readonly string[]).includes(name);
}
