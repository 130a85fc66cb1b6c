import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link, useParams } from 'react-router';
import type { Complaint } from '../../api/models.ts';
import { usePermission, useSession } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ActionLink } from '../../parts/action-link.tsx';
import { FactList } from '../../parts/fact-list.tsx';
import { handInWords } from '../../parts/hand-in-words.ts';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { usePlace } from '../../place/use-place.ts';
import styles from './case-audits.module.css';
import { type AuditedComplaint, itemQuery } from './case-audits.queries.ts';
import { findingInWords } from './finding-in-words.ts';
import { FindingForm } from './finding-form.tsx';
import { auditLabels } from './labels.ts';

/** One complaint of an audit beside what is found of it. */
export function AuditedComplaintPage(): JSX.Element {
  const labels = useLabels(auditLabels);
  const { id = '', place = '' } = useParams();
  const { linkTo } = usePlace();
  const query = useQuery(itemQuery(id, place));
  usePageTitle(query.data === undefined ? labels.one : `${labels.one} ${query.data.number}`);
  return (
    <div className={list.page}>
      <p>
        <Link to={linkTo(`/orders/audits/${id}`)}>← {labels.one}</Link>
      </p>
      <QueryView query={query} skeleton={[40, 240]}>
        {(item) => (
          <>
            <header className={list.head}>
              <h1>{item.number}</h1>
              <p>{item.checker.name}</p>
            </header>
            <div className={styles.columns}>
              <Record item={item} />
              <div>
                <Found item={item} />
                {item.isYours && (
                  <FindingForm
                    key={`${place} ${item.version}`}
                    id={id}
                    item={item}
                    reload={() => void query.refetch()}
                  />
                )}
              </div>
            </div>
          </>
        )}
      </QueryView>
    </div>
  );
}

/** What the complaint says, and what was answered. */
function Record({ item }: { item: AuditedComplaint }): JSX.Element {
  const labels = useLabels(auditLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const { timeZone } = useSession().organization;
  const { complaint, unitName, source, number } = item;
  if (complaint === null) return <p className="muted">{labels.gone}</p>;
  const { text, reply, receivedAt, firstReplyAt, closedAt } = complaint as Complaint;
  const at = (instant: unknown) => (typeof instant === 'string' ? wallClock(instant, timeZone) : null);
  const words = (said: unknown) => (
    <p className={styles.text}>{typeof said === 'string' && said !== '' ? said : labels.noText}</p>
  );
  return (
    <section className={styles.part}>
      <h2>{labels.text}</h2>
      {words(text)}
      <FactList
        facts={[
          [labels.reply, words(reply)],
          [labels.unit, inLanguage(unitName, language)],
          [labels.received, at(receivedAt)],
          [labels.firstReply, at(firstReplyAt)],
          [labels.closed, at(closedAt)],
        ]}
      />
      <p>
        <Link to={linkTo(`/complaints/${encodeURIComponent(source)}/${encodeURIComponent(number)}`)}>
          {labels.toComplaint}
        </Link>
      </p>
    </section>
  );
}

/** What was found so far, and the way to an order about it. */
function Found({ item }: { item: AuditedComplaint }): JSX.Element {
  const labels = useLabels(auditLabels);
  const language = useLanguage();
  const may = usePermission();
  const { linkTo } = usePlace();
  const { finding, source, number, unit, unitName } = item;
  if (finding === null) return <p className="muted">{labels.notChecked}</p>;
  const words = findingInWords(finding, labels);
  const unitInWords = inLanguage(unitName, language);
  const problem = [`${source} ${number}: ${words}`, finding.note].filter(Boolean).join('\n');
  return (
    <section className={styles.part}>
      <h2>{labels.found}</h2>
      <p>{words}</p>
      {finding.note !== null && <p className={styles.text}>{finding.note}</p>}
      <p className="muted">{labels.foundBy(handInWords(finding.by, labels))}</p>
      {may('orders.draft') && (
        <p className={styles.row}>
          <ActionLink
            to={linkTo('/orders/new', {
              unit,
              complaint: `${source} ${number}`,
              title: labels.orderTitle(unitInWords),
              problem,
            })}
          >
            {labels.draftOrder}
          </ActionLink>
        </p>
      )}
    </section>
  );
}
