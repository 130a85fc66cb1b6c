import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { Link } from 'react-router';
import type { ForecastRecord as Record } from '../../api/models.ts';
import { problemOf } from '../../api/problem.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { usePlace } from '../../place/use-place.ts';
import { redLineLabels } from './labels.ts';
import { lineHealthQuery, type LimitedLine } from './red-line.queries.ts';

/**
 * How right the forecasts of this line were, in two lines, once asked for: reckoning a year of them again takes long, and
 * few readers of the page want it.
 */
export function ForecastRecord({ line }: { line: LimitedLine }): JSX.Element {
  const labels = useLabels(redLineLabels);
  const { linkTo } = usePlace();
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <dt>{labels.record}</dt>
      <dd>
        {isAsked ? <Score line={line} /> : <Button onClick={() => setAsked(true)}>{labels.showRecord}</Button>}
        <br />
        <Link to={linkTo('/board/line-health', { indicator: line.indicator, limit: line.limit })}>
          {labels.openRecord}
        </Link>
      </dd>
    </>
  );
}

/** Those kept on the day, else those reckoned afterwards. */
function Score({ line }: { line: LimitedLine }): JSX.Element {
  const labels = useLabels(redLineLabels);
  const { place } = usePlace();
  const { data, error } = useQuery(lineHealthQuery(line, place.unit));
  if (error !== null && data === undefined)
    return (
      <span role="alert">
        {problemOf(error).code === 'line-health.no-line' ? labels.noRecordKept : labels.notLoaded}
      </span>
    );
  if (data === undefined) return <span role="status">{labels.loading}</span>;
  const record = data.kept.score === null ? data.recomputed : data.kept;
  if (record.score === null) return <span role="status">{labels.noRecord}</span>;
  return (
    <span role="status">
      <Sentence record={record} isKept={record === data.kept} />
    </span>
  );
}

function Sentence({ record: { score, forecasts }, isKept }: { record: Record; isKept: boolean }): JSX.Element | null {
  const labels = useLabels(redLineLabels);
  if (score === null) return null;
  const periods = new Set(forecasts.map(({ period }) => period)).size;
  const { given, right, wrong, missed } = score.alarms;
  return (
    <>
      {labels.recordText(periods, given, right, wrong, missed)} {isKept ? '' : labels.reckonedAfterwards}
    </>
  );
}
