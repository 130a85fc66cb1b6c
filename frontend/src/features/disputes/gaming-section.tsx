import { useQuery } from '@tanstack/react-query';
import type { JSX, ReactNode } from 'react';
import { Link } from 'react-router';
import { inLanguage } from '../../language/bilingual.ts';
import { fullDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { periodName } from '../../place/period.ts';
import { usePlace } from '../../place/use-place.ts';
import styles from './disputes.module.css';
import { type GamingWatch, gamingWatchQuery } from './disputes.queries.ts';
import { gamingLabels } from './gaming-labels.ts';
import { chanceInWords, changeInWords, shareInWords } from './gaming-words.ts';

/** What looks like playing with figures: each finding a sentence that opens its rows. */
export function GamingSection(): JSX.Element {
  const labels = useLabels(gamingLabels);
  const query = useQuery(gamingWatchQuery);
  return (
    <section className={styles.part} aria-label={labels.title}>
      <h2>{labels.title}</h2>
      <QueryView query={query} skeleton={[24, 24]} small>
        {(watch) => <Findings watch={watch} />}
      </QueryView>
    </section>
  );
}

function Findings({ watch }: { watch: GamingWatch }): JSX.Element {
  const labels = useLabels(gamingLabels);
  const language = useLanguage();
  const findings = [...useExclusions(watch), ...useMonthEnds(watch), ...useOnePerson(watch), ...useBaseJumps(watch)];
  return (
    <>
      <p className="muted">{labels.intro(fullDay(watch.from, language), fullDay(watch.to, language))}</p>
      <p className="muted">{labels.thresholds(watch.thresholds)}</p>
      {findings.length === 0 ? <p>{labels.nothing}</p> : <ul className={styles.findings}>{findings}</ul>}
    </>
  );
}

function useExclusions({ exclusions, to }: GamingWatch): ReactNode[] {
  const labels = useLabels(gamingLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  return exclusions.map(({ unit, unitName, counted, excluded, othersCounted, othersExcluded, chance }) => {
    const share = shareInWords(excluded, counted);
    const others = shareInWords(othersExcluded, othersCounted);
    return (
      <li key={`excluded ${unit}`}>
        {labels.excluded(inLanguage(unitName, language), excluded, counted, share, others)}{' '}
        {chanceInWords(chance, labels)}{' '}
        <Link to={linkTo('/complaints', { unit, period: `${to}-R90`, excluded: 'true' })}>{labels.seeComplaints}</Link>
      </li>
    );
  });
}

function useMonthEnds({ monthEnds, thresholds }: GamingWatch): ReactNode[] {
  const labels = useLabels(gamingLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  return monthEnds.map(({ unit, unitName, changed, atMonthEnd, chance, complaints }) => (
    <li key={`month end ${unit}`}>
      {labels.monthEnd(inLanguage(unitName, language), atMonthEnd, changed, thresholds.monthEndDays)}{' '}
      {chanceInWords(chance, labels)}{' '}
      {complaints.map(({ source, number }) => (
        <span key={`${source} ${number}`}>
          <Link to={linkTo(`/complaints/${encodeURIComponent(source)}/${encodeURIComponent(number)}`)}>
            {number}
          </Link>{' '}
        </span>
      ))}
      {atMonthEnd > complaints.length && labels.more(atMonthEnd)}
    </li>
  ));
}

function useOnePerson({ onePerson }: GamingWatch): ReactNode[] {
  const labels = useLabels(gamingLabels);
  const { linkTo } = usePlace();
  if (onePerson === null) return [];
  const { name, upheld, all } = onePerson;
  return [
    <li key="one person">
      {labels.onePerson(name, upheld, all)}{' '}
      <Link to={linkTo('/orders/disputes', { state: 'upheld' })}>{labels.seeVerdicts}</Link>
    </li>,
  ];
}

function useBaseJumps({ baseJumps }: GamingWatch): ReactNode[] {
  const labels = useLabels(gamingLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  return baseJumps.map(({ unit, unitName, series, month, before, after }) => {
    const name = inLanguage(unitName, language);
    const change = changeInWords(before, after);
    return (
      <li key={`${unit} ${series} ${month}`}>
        {labels.baseJump(name, periodName(month, language), grouped(before), grouped(after), change)}{' '}
        <Link to={linkTo('/data/customer-base', { unit })}>{labels.seeBase}</Link>
      </li>
    );
  });
}
