import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link, useParams } from 'react-router';
import type { Customer } from '../../api/models.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { FactList } from '../../parts/fact-list.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { addressOf, usePlace } from '../../place/use-place.ts';
import { CustomerDays } from './customer-days.tsx';
import styles from './customer.module.css';
import { customerQuery } from './customers.queries.ts';
import { customerLabels } from './labels.ts';

/** One customer over all sources and layers: how often, about what, day by day. */
export function CustomerPage(): JSX.Element {
  const { key = '' } = useParams();
  const labels = useLabels(customerLabels);
  const query = useQuery(customerQuery(key));
  usePageTitle(labels.title);
  return (
    <QueryView query={query} skeleton={[32, 120, 320]}>
      {(customer) => <ReadCustomer customer={customer} />}
    </QueryView>
  );
}

function ReadCustomer({ customer }: { customer: Customer }): JSX.Element {
  const labels = useLabels(customerLabels);
  const { linkTo } = usePlace();
  return (
    <article className={styles.page}>
      <p className="muted">
        <Link to={linkTo('/complaints')}>{labels.back}</Link> / {labels.title}
      </p>
      <h1>{customer.customer ?? labels.noName}</h1>
      <Figures customer={customer} />
      <div className={styles.columns}>
        <section>
          <h2>{labels.chain}</h2>
          <CustomerDays days={customer.days} />
          {customer.hasOlder && <p className="muted">{labels.older}</p>}
        </section>
        <section>
          <FactList
            facts={[
              [labels.phone, customer.phone],
              [labels.tier, customer.tier],
              [labels.tags, customer.tags.length === 0 ? null : customer.tags.join(' · ')],
              [labels.pseudonym, <code key="key">{customer.key}</code>],
            ]}
          />
          <p className={styles.remark}>{labels.pseudonymText}</p>
          {customer.searchBehind !== '0' && (
            <p className={styles.remark}>{labels.behind(grouped(customer.searchBehind))}</p>
          )}
          <p>
            <Link to={addressOf('/complaints', { customer: customer.key, period: newestYear(customer) })}>
              {labels.inList}
            </Link>
          </p>
        </section>
      </div>
    </article>
  );
}

function Figures({ customer }: { customer: Customer }): JSX.Element {
  const labels = useLabels(customerLabels);
  const layers = ['contact', 'ticket', 'appeal'] as const;
  return (
    <dl className={styles.figures}>
      <div>
        <dt>{labels.complaints}</dt>
        <dd>{grouped(customer.complaints)}</dd>
      </div>
      {layers.map((layer) => (
        <div key={layer}>
          <dt>{labels.layers[layer]}</dt>
          <dd>{grouped(customer.layers[layer])}</dd>
        </div>
      ))}
      <div>
        <dt>
          {labels.repeats} <span className={styles.explained}>{labels.repeatsText}</span>
        </dt>
        <dd>{grouped(customer.repeats)}</dd>
      </div>
    </dl>
  );
}

/** The list shows one period: the year of the newest complaint. */
function newestYear({ days }: Customer): string | null {
  return days[0]?.day.slice(0, 4) ?? null;
}
