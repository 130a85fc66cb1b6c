import type { JSX } from 'react';
import { Link, useLocation } from 'react-router';
import { useLabels } from '../../language/use-labels.ts';
import { reviewLabels } from './labels.ts';
import styles from './reviews.module.css';

/** The code of a number; it leads to the line of the register that says where the number comes from. */
export function NumberCode({ code }: { code: string }): JSX.Element {
  const labels = useLabels(reviewLabels);
  const { search } = useLocation();
  return (
    <Link className={styles.code} to={{ search, hash: code }} aria-label={labels.toRegister(code)}>
      {code}
    </Link>
  );
}
