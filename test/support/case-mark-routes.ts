type OfComplaint = (city: { readonly complaint: string }) => string[];

const OF = '/api/complaints/:source/:number';

/** The writes that state a mark of one complaint or withdraw it. */
export const CASE_MARK_WRITES = [
  `PUT ${OF}/marks/:kind`,
  `POST ${OF}/marks/:kind/withdrawal`,
  `PUT ${OF}/assessment`,
  `POST ${OF}/assessment/withdrawal`,
];

/** Every route of one complaint's marks, with its addresses. */
export const CASE_MARK_ADDRESSES: Readonly<Record<string, OfComplaint>> = Object.fromEntries(
  [`GET ${OF}/marks`, ...CASE_MARK_WRITES].map((route) => [route, addressesOf(route)]),
);

function addressesOf(route: string): OfComplaint {
  const [, path = ''] = route.split(' ');
  const kinds = path.includes(':kind') ? ['analysis', 'rectification'] : [''];
  return ({ complaint }) =>
    kinds.map((kind) => path.replace(':source', 'crm').replace(':number', complaint).replace(':kind', kind));
}

/** A body in order for a mark of one complaint. */
export function caseMarkBodyFor(path: string): object {
  const said = { note: 'to see what happens', version: 0 };
  return path.endsWith('/assessment') ? { ...said, assessed: 'someone' } : { ...said, noneNeeded: false };
}
