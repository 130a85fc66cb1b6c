import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Reading } from '../../api/models.ts';
import { problemOf, type Problem } from '../../api/problem.ts';
import { useSession } from '../../api/session.ts';
import { currentPeriod } from './current-period.ts';
import { type NewIndicator, previewQuery } from './definitions.queries.ts';

/** Typing settles for so long before a definition is tried. */
const SETTLED_MS = 500;

/** A definition tried out where and when somebody looks. */
export interface Trial {
  readonly unit: string;
  readonly period: string;
  readonly choose: (place: { unit?: string; period?: string }) => void;
  /** Undefined until the first answer. */
  readonly readings: readonly Reading[] | undefined;
  readonly problem: Problem | null;
  readonly isCounting: boolean;
}

/** Tries a definition as it is being written, once typing has settled. */
export function useTrial(definition: NewIndicator): Trial {
  const { user, organization } = useSession();
  const [place, setPlace] = useState<{ unit: string; period: string | null }>({ unit: user.unit.code, period: null });
  const period = place.period ?? currentPeriod(definition.period, organization.today);
  const settled = useSettled(JSON.stringify({ definition, unit: place.unit, period }));
  const asked = JSON.parse(settled) as { definition: NewIndicator; unit: string; period: string };
  const query = useQuery({
    ...previewQuery(asked.definition, asked.unit, asked.period),
    placeholderData: keepPreviousData,
  });
  return {
    unit: place.unit,
    period,
    choose: (stated) => setPlace({ ...place, ...stated }),
    readings: query.data,
    problem: query.error === null ? null : problemOf(query.error),
    isCounting: query.isFetching,
  };
}

/** A value once it has not changed for a while. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
