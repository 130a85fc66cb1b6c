import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Order } from '../../api/order-models.ts';
import { usePermission, useSession } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { FactList } from '../../parts/fact-list.tsx';
import { periodName } from '../../place/period.ts';
import { usePlace } from '../../place/use-place.ts';
import { handInWords } from '../../parts/hand-in-words.ts';
import { leadInWords, partyInWords } from './order-words.ts';
import styles from './orders.module.css';
import { causesQuery } from './orders.queries.ts';
import { pageLabels } from './page-labels.ts';

/** What is wrong, what is asked, of whom, and where it comes from. */
export function OrderFacts({ order }: { order: Order }): JSX.Element {
  const labels = useLabels(pageLabels);
  const language = useLanguage();
  const { timeZone } = useSession().organization;
  const partners = order.partners.map((party) => partyInWords(party, language));
  return (
    <FactList
      facts={[
        [
          labels.problem,
          <p key="problem" className={styles.text}>
            {order.problem}
          </p>,
        ],
        [
          labels.requirement,
          <p key="requirement" className={styles.text}>
            {order.requirement}
          </p>,
        ],
        [labels.cause, <Cause key="cause" code={order.cause} />],
        [labels.lead, leadInWords(order, language)],
        [labels.partners, partners.length === 0 ? null : partners.join(language === 'zh' ? '；' : '; ')],
        [labels.issuer, partyInWords(order.issuer, language)],
        [labels.source, <Source key="source" source={order.source} />],
        [
          labels.complaints,
          order.complaints.length === 0 ? null : <Complaints key="complaints" complaints={order.complaints} />,
        ],
        ['', labels.drafted(handInWords(order.draftedBy, labels), wallClock(order.draftedAt, timeZone))],
      ]}
    />
  );
}

function Cause({ code }: { code: string | null }): JSX.Element {
  const labels = useLabels(pageLabels);
  const language = useLanguage();
  const causes = useQuery(causesQuery).data ?? [];
  if (code === null) return <span className="muted">{labels.noCause}</span>;
  const known = causes.find((each) => each.code === code);
  return <>{known === undefined ? code : inLanguage(known.name, language)}</>;
}

/** Where an order comes from; a red line can be looked at. */
function Source({ source }: { source: Order['source'] }): JSX.Element {
  const labels = useLabels(pageLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const { kind, indicator, limit = null, unit, period } = source;
  if (kind !== 'red-line' || indicator === undefined || unit === undefined || period === undefined)
    return <>{labels.sources[kind]}</>;
  return (
    <>
      {labels.sources[kind]} · {periodName(period, language)} ·{' '}
      <Link to={linkTo(`/red-lines/${indicator}`, { limit, unit, period })}>{labels.toLine}</Link>
    </>
  );
}

/** The complaints it is about; a link for whoever may read them. */
function Complaints({ complaints }: { complaints: Order['complaints'] }): JSX.Element {
  const mayRead = usePermission()('complaints.read');
  const { linkTo } = usePlace();
  return (
    <ul>
      {complaints.map(({ source, number }) => (
        <li key={`${source}/${number}`}>
          {mayRead ? (
            <Link to={linkTo(`/complaints/${encodeURIComponent(source)}/${encodeURIComponent(number)}`)}>
              {source} {number}
            </Link>
          ) : (
            `${source} ${number}`
          )}
        </li>
      ))}
    </ul>
  );
}
