import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import type { ComplaintPage } from '../../api/models.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { withParameters } from '../../place/use-place.ts';
import styles from './complaints.module.css';
import { complaintLabels } from './labels.ts';

/** The ways to the pages before and after; the address names the page, so that it can be shared. */
export function Pager({ page }: { page: ComplaintPage }): JSX.Element | null {
  const labels = useLabels(complaintLabels);
  const [, setSearch] = useSearchParams();
  const turn = (cursor: string | null): void => {
    setSearch((before) => withParameters(before, { cursor }));
    window.scrollTo({ top: 0 });
  };
  if (page.previous === null && page.next === null) return null;
  return (
    <nav className={styles.pager} aria-label={labels.pages}>
      <Button disabled={page.previous === null} onClick={() => turn(null)}>
        {labels.firstPage}
      </Button>
      <Button disabled={page.previous === null} onClick={() => turn(page.previous)}>
        {labels.previousPage}
      </Button>
      <Button disabled={page.next === null} onClick={() => turn(page.next)}>
        {labels.nextPage}
      </Button>
    </nav>
  );
}
