import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link } from 'react-router';
import type { ForecastRecord as Record } from '../../api/models.ts';
import { useLabels } from '../../language/use-labels.ts';
import { usePlace } from '../../place/use-place.ts';
import { redLineLabels } from './labels.ts';
import { lineHealthQuery, type LimitedLine } from './red-line.queries.ts';

/** How right the forecasts of this line were, in two lines: those kept on the day, else those reckoned afterwards. */
export function ForecastRecord({ line }: { line: LimitedLine }): JSX.Element | null {
  const labels = useLabels(redLineLabels);
  const { place, linkTo } = usePlace();
  const { data } = useQuery(lineHealthQuery(line, place.unit));
  if (data === undefined) return null;
  const record = data.kept.score === null ? data.recomputed : data.kept;
  return (
    <>
      <dt>{labels.record}</dt>
      <dd>
        {record.score === null ? labels.noRecord : <Sentence record={record} isKept={record === data.kept} />}
        <br />
        <Link to={linkTo('/board/line-health', { indicator: line.indicator, limit: line.limit })}>
          {labels.openRecord}
        </Link>
      </dd>
    </>
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
