import { useQuery } from '@tanstack/react-query';
import type { JSX, ReactNode } from 'react';
import { Link } from 'react-router';
import { exclusionsQuery } from '../../api/exclusions.ts';
import type { Reading } from '../../api/models.ts';
import { isAssessed, useUnits } from '../../api/units.ts';
import { fullDay } from '../../language/days.ts';
import { type Language, useLanguage } from '../../language/language.ts';
import { grouped, percent } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { grossAndNet } from '../../parts/gross-and-net.ts';
import { comparisonOf } from '../../parts/reading-figures.ts';
import { periodName } from '../../place/period.ts';
import { usePlace } from '../../place/use-place.ts';
import { redLineLabels } from './labels.ts';
import styles from './red-line.module.css';

type Words = (typeof redLineLabels)['zh'];

const operatorSigns: Readonly<Record<string, string>> = { '<=': '≤', '>=': '≥', '<': '<', '>': '>', '=': '=' };

/** Every figure behind the reading, counts before rates. */
export function ReadingFacts({ reading }: { reading: Reading }): JSX.Element {
  const labels = useLabels(redLineLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const { count, allowance, rate, limitValue, indicator, period, interval, breachedOn, countThreshold } = reading;
  const assessed = isAssessed(reading.unit, useUnits());
  return (
    <dl className={styles.facts}>
      <Fact name={allowance === null ? labels.countOnly : labels.count}>
        <Link
          className={styles.opened}
          to={linkTo('/complaints', { indicator, period })}
          aria-label={labels.openComplaints(grouped(count))}
        >
          {labels.pieces(grouped(count))}
        </Link>
      </Fact>
      <GrossAndNet reading={reading} />
      {allowance !== null && <Fact name={labels.allowance}>{labels.pieces(grouped(allowance))}</Fact>}
      <Fact name={labels.elapsed}>{percent(reading.elapsedShare)}</Fact>
      <Fact name={labels.rate} note={rate === null ? undefined : scaleText(reading, labels)}>
        {rate ?? labels.noRate}
      </Fact>
      {limitValue !== null && (
        <Fact
          name={labels.limit}
        >{`${operatorSigns[reading.operator ?? '<='] ?? reading.operator} ${limitValue}`}</Fact>
      )}
      {countThreshold !== null && (
        <Fact name={labels.countThreshold} note={labels.countReached(countThreshold.reached)}>
          {labels.pieces(grouped(countThreshold.count))}
        </Fact>
      )}
      {interval !== null && <Fact name={labels.interval}>{labels.intervalText(interval.low, interval.high)}</Fact>}
      <Fact name={labels.previous} note={comparisonText(reading, labels)}>
        {reading.previous?.rate ?? '–'}
      </Fact>
      <Fact name={labels.base} note={baseNote(reading, labels, language)}>
        {reading.base === null ? labels.noRate : grouped(reading.base)}
      </Fact>
      {breachedOn !== null && (
        <Fact name={assessed ? labels.breachedOn : labels.exceededOn}>{fullDay(breachedOn, language)}</Fact>
      )}
      <Fact name={labels.incomplete}>{completenessText(reading, labels)}</Fact>
    </dl>
  );
}

/** Gross beside net, only where a decided dispute excluded something; the figure the line is judged by stays the count. */
function GrossAndNet({ reading: { indicator, count, period } }: { reading: Reading }): JSX.Element | null {
  const labels = useLabels(redLineLabels);
  const { place, linkTo } = usePlace();
  const { data = [] } = useQuery(exclusionsQuery({ ...place, period }));
  const found = data.find((each) => each.unit === place.unit && each.indicator === indicator);
  if (found === undefined) return null;
  const { gross, net } = grossAndNet(count, found);
  const excluded = grouped(found.excluded);
  return (
    <Fact name={labels.grossAndNet}>
      {labels.ofBoth(grouped(gross), grouped(net))}{' '}
      <Link
        className={styles.opened}
        to={linkTo('/complaints', { indicator, period, excluded: 'true' })}
        aria-label={labels.openExcluded(excluded)}
      >
        {labels.excluded(excluded)}
      </Link>
    </Fact>
  );
}

function Fact({ name, note, children }: { name: string; note?: string | undefined; children: ReactNode }): JSX.Element {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>
        {children}
        {note !== undefined && note !== '' && <span className={styles.factNote}>{note}</span>}
      </dd>
    </div>
  );
}

function scaleText({ multiplier }: Reading, labels: Words): string {
  return multiplier === '1000000' ? labels.perMillion : labels.perPeople(grouped(multiplier));
}

function comparisonText(reading: Reading, labels: Words): string {
  const comparison = comparisonOf(reading);
  return comparison === 'open' ? '' : labels[comparison];
}

function baseNote({ baseProvisionalFrom, baseMissing }: Reading, labels: Words, language: Language): string {
  const name = (month: string): string => periodName(month, language);
  if (baseMissing.length > 0) return labels.baseMissing(baseMissing.map(name).join(' '));
  return baseProvisionalFrom === null ? '' : labels.provisional(name(baseProvisionalFrom));
}

function completenessText({ complete, incomplete, elapsedShare }: Reading, labels: Words): string {
  if (complete) return labels.complete;
  const gaps = [
    incomplete.daysWithoutData > 0 ? labels.daysWithoutData(String(incomplete.daysWithoutData)) : '',
    incomplete.missingBasisDate === '0' ? '' : labels.undated(grouped(incomplete.missingBasisDate)),
    incomplete.leftOutOfTotals === '0' ? '' : labels.leftOutOfTotals(grouped(incomplete.leftOutOfTotals)),
    Number(elapsedShare) < 1 ? labels.open : '',
  ].filter((gap) => gap !== '');
  return gaps.join(' · ') || labels.open;
}
