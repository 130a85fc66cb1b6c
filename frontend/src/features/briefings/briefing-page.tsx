import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link, useParams } from 'react-router';
import { briefingFile, briefingQuery, useOrderBriefing } from '../../api/briefings.ts';
import type { Briefing } from '../../api/governance-models.ts';
import { usePermission, useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import button from '../../parts/button.module.css';
import { FactList } from '../../parts/fact-list.tsx';
import { HashValue } from '../../parts/hash-value.tsx';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { periodName } from '../../place/period.ts';
import { usePlace } from '../../place/use-place.ts';
import { BriefingStatus } from './briefing-status.tsx';
import styles from './briefings.module.css';
import { fileSize } from './file-size.ts';
import { briefingLabels } from './labels.ts';
import { useUnitName } from './use-unit-name.ts';

/** One briefing: how far it is, the file, and the hash that proves it. */
export function BriefingPage(): JSX.Element {
  const { id = '' } = useParams();
  const query = useQuery(briefingQuery(id));
  return (
    <QueryView query={query} skeleton={[40, 40, 240]}>
      {(briefing) => <ReadBriefing briefing={briefing} />}
    </QueryView>
  );
}

function ReadBriefing({ briefing }: { briefing: Briefing }): JSX.Element {
  const labels = useLabels(briefingLabels);
  const language = useLanguage();
  const unitName = useUnitName();
  const { linkTo } = usePlace();
  const name = `${unitName(briefing.unit)} · ${periodName(briefing.period, language)}`;
  usePageTitle(`${labels.title} ${name}`);
  return (
    <article className={list.page}>
      <p className="muted">
        <Link to={linkTo('/briefings')}>‹ {labels.title}</Link>
      </p>
      <header className={list.head}>
        <h1>{name}</h1>
        <p>{labels.document}</p>
      </header>
      <div className={styles.narrow}>
        <BriefingStep briefing={briefing} />
        <BriefingFacts briefing={briefing} />
      </div>
    </article>
  );
}

/** The obvious next step: read what is ready, wait for what is drawn, draw again what failed. */
function BriefingStep({ briefing }: { briefing: Briefing }): JSX.Element {
  const labels = useLabels(briefingLabels);
  if (briefing.status === 'failed') return <DrawAgain briefing={briefing} />;
  if (briefing.status === 'drawing') return <BriefingStatus briefing={briefing} />;
  return (
    <p className={styles.steps}>
      <a className={button.button} data-primary href={briefingFile(briefing)} target="_blank" rel="noreferrer">
        {labels.view}
      </a>
      <a className={button.button} href={briefingFile(briefing)} download>
        {labels.download}
      </a>
    </p>
  );
}

function DrawAgain({ briefing }: { briefing: Briefing }): JSX.Element {
  const labels = useLabels(briefingLabels);
  const may = usePermission();
  const ordering = useOrderBriefing();
  const draw = useSingle(ordering);
  const { review, language } = briefing;
  return (
    <>
      <p role="alert">{labels.failedText}</p>
      {may('briefings.create') && (
        <p>
          <Button disabled={ordering.isPending} onClick={() => draw({ review, language })}>
            {labels.again}
          </Button>
        </p>
      )}
      {ordering.error !== null && <ProblemNotice error={ordering.error} small />}
    </>
  );
}

function BriefingFacts({ briefing }: { briefing: Briefing }): JSX.Element {
  const labels = useLabels(briefingLabels);
  const { linkTo } = usePlace();
  const { timeZone } = useSession().organization;
  const { sha256, size } = briefing;
  return (
    <FactList
      facts={[
        [labels.status, labels.statuses[briefing.status]],
        [
          labels.snapshot,
          <Link key="review" className={styles.opened} to={linkTo(`/reviews/${briefing.review}`)}>
            {briefing.reviewNumber}
          </Link>,
        ],
        [labels.language, labels.languages[briefing.language]],
        [labels.size, size === null ? null : `PDF, ${fileSize(size)}`],
        [labels.ordered, `${wallClock(briefing.createdAt, timeZone)} ${briefing.createdBy}`],
        ['SHA-256', sha256 === null ? null : <HashValue key="hash" value={sha256} name="SHA-256" />],
      ]}
    />
  );
}
