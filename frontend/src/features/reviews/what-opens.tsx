import { useQuery } from '@tanstack/react-query';
import { Form, type FormInstance } from 'antd';
import type { JSX } from 'react';
import type { Review } from '../../api/governance-models.ts';
import { useLabels } from '../../language/use-labels.ts';
import { reviewLabels } from './labels.ts';
import { latestEditionQuery } from './reviews.queries.ts';
import styles from './reviews.module.css';

/** Says beforehand what opening will do: a first review, a restatement, or finding the one that is open. */
export function WhatOpens({ form }: { form: FormInstance }): JSX.Element {
  const unit = Form.useWatch<string | null>('unit', form) ?? '';
  const month = Form.useWatch<string | null>('month', form) ?? '';
  const { data } = useQuery({ ...latestEditionQuery(unit, month), enabled: unit !== '' && month !== '' });
  return (
    <p className={styles.foretold} role="status">
      {useForetelling(data)}
    </p>
  );
}

function useForetelling(latest: Review | null | undefined): string {
  const labels = useLabels(reviewLabels);
  if (latest === undefined) return '';
  if (latest === null) return labels.willBeFirst;
  if (latest.status === 'open') return labels.willFindOpen(String(latest.edition));
  return labels.willRestate(latest.number ?? '', String(latest.edition + 1));
}
