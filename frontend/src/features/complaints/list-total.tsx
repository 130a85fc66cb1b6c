import type { JSX } from 'react';
import type { ComplaintPage } from '../../api/models.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { complaintLabels } from './labels.ts';

/** How many complaints the list has, as far as is known. */
export function ListTotal({ page }: { page: ComplaintPage }): JSX.Element {
  const labels = useLabels(complaintLabels);
  if (page.total !== null) return <strong>{labels.total(grouped(page.total))}</strong>;
  if (page.next === null && page.previous === null) {
    return <strong>{labels.total(grouped(String(page.items.length)))}</strong>;
  }
  if (page.totalOver !== null) return <strong>{labels.totalOver(grouped(page.totalOver))}</strong>;
  return <span className="muted">{labels.totalUnknown}</span>;
}
