import { Form } from 'antd';
import type { JSX } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { usePlace } from '../../place/use-place.ts';
import { MonthSelect } from '../../widgets/month-select.tsx';
import { UnitSelect } from '../../widgets/unit-select.tsx';
import { reviewLabels } from './labels.ts';
import { reviewFiltersIn } from './review-filters.ts';
import { useOpenReview } from './reviews.queries.ts';
import styles from './reviews.module.css';
import { WhatOpens } from './what-opens.tsx';

interface Choice {
  unit: string | null;
  month: string | null;
}

/** Chooses the unit and the month to be reviewed. */
export function NewReviewPage(): JSX.Element {
  const labels = useLabels(reviewLabels);
  const { linkTo, place } = usePlace();
  const navigate = useNavigate();
  const { of, month } = reviewFiltersIn(useSearchParams()[0]);
  const { today } = useSession().organization;
  const [form] = Form.useForm<Choice>();
  const opening = useOpenReview();
  const open = useSingle(opening);
  usePageTitle(labels.open);
  const submit = ({ unit, month: period }: Choice): void => {
    if (unit === null || period === null) return;
    open({ cadence: 'monthly', unit, period }, { onSuccess: ({ id }) => void navigate(linkTo(`/reviews/${id}`)) });
  };
  return (
    <div className={list.page}>
      <p className="muted">
        <Link to={linkTo('/reviews')}>‹ {labels.title}</Link>
      </p>
      <header className={list.head}>
        <h1>{labels.open}</h1>
      </header>
      <Form<Choice>
        form={form}
        className={styles.form ?? ''}
        layout="vertical"
        requiredMark={false}
        initialValues={{ unit: of ?? place.unit, month: month ?? monthBefore(today) }}
        onFinish={submit}
      >
        <Form.Item name="unit" label={labels.unit} rules={[{ required: true, message: labels.chooseUnit }]}>
          <UnitSelect />
        </Form.Item>
        <Form.Item
          name="month"
          label={labels.month}
          extra={labels.monthHint}
          rules={[{ required: true, message: labels.chooseMonth }]}
        >
          <MonthSelect />
        </Form.Item>
        <WhatOpens form={form} />
        <Button primary type="submit" disabled={opening.isPending}>
          {opening.isPending ? labels.opening : labels.open}
        </Button>
      </Form>
      {opening.error !== null && <ProblemNotice error={opening.error} small />}
    </div>
  );
}

/** The month before the one a day lies in: the one that is due for review. */
function monthBefore(day: string): string {
  const [year = '', month = ''] = day.split('-');
  return month === '01' ? `${Number(year) - 1}-12` : `${year}-${String(Number(month) - 1).padStart(2, '0')}`;
}
