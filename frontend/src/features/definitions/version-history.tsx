import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../api/session.ts';
import { wallClock } from '../../language/days.ts';
import { knownWord } from '../../language/known-word.ts';
import { useLabels } from '../../language/use-labels.ts';
import { changedMembers } from '../../parts/changed-members.ts';
import { memberLabels } from '../../parts/member-labels.ts';
import { QueryView } from '../../parts/query-view.tsx';
import styles from './definitions.module.css';
import { indicatorVersionsQuery, limitVersionsQuery, type Version } from './definitions.queries.ts';
import { historyLabels } from './history-labels.ts';

/** Every version of an indicator, the newest first. */
export function IndicatorHistory({ code }: { code: string }): JSX.Element {
  const query = useQuery(indicatorVersionsQuery(code));
  return (
    <QueryView query={query} skeleton={[40]}>
      {(versions) => <Versions versions={versions} />}
    </QueryView>
  );
}

/** Every version of a limit, the newest first. */
export function LimitHistory({ code }: { code: string }): JSX.Element {
  const query = useQuery(limitVersionsQuery(code));
  return (
    <QueryView query={query} skeleton={[40]}>
      {(versions) => <Versions versions={versions} />}
    </QueryView>
  );
}

type AnyVersion = Version<{ readonly version: number; readonly validFrom: string | null }>;

function Versions({ versions }: { versions: readonly AnyVersion[] }): JSX.Element {
  const labels = useLabels(historyLabels);
  return (
    <ol className={styles.history} aria-label={labels.title}>
      {versions.map((version, index) => (
        <li key={version.definition.version}>
          <OneVersion version={version} before={versions[index + 1] ?? null} />
        </li>
      ))}
    </ol>
  );
}

/** One version: when it rules, who wrote it and why, and what it changed. */
function OneVersion({ version, before }: { version: AnyVersion; before: AnyVersion | null }): JSX.Element {
  const labels = useLabels(historyLabels);
  const { timeZone } = useSession().organization;
  const { definition, origin } = version;
  const { definedByName, definedAt, endsOn, change } = origin;
  return (
    <>
      <p>
        <strong>{labels.version(definition.version)}</strong> · {labels.rules(definition.validFrom, endsOn)}
      </p>
      <p className={styles.small}>
        {change === null
          ? labels.definedBy(definedByName, wallClock(definedAt, timeZone))
          : labels.changedBy(change.proposedByName, definedByName, wallClock(definedAt, timeZone))}
        {change !== null && (
          <>
            {' · '}
            <Link to={`/data/changes/${change.proposal}`}>{change.reason}</Link>
          </>
        )}
      </p>
      {before !== null && <Changes before={before.definition} after={definition} />}
    </>
  );
}

function Changes({ before, after }: { before: object; after: object }): JSX.Element | null {
  const labels = useLabels(historyLabels);
  const { members: names, words } = useLabels(memberLabels);
  const changed = changedMembers(before, after, (code) => knownWord(words, code)).filter((member) => member.changed);
  if (changed.length === 0) return null;
  return (
    <ul className={styles.small}>
      {changed.map(({ path, before: was, after: is }) => (
        <li key={path}>{labels.changed(knownWord(names, path), was === '' ? '–' : was, is === '' ? '–' : is)}</li>
      ))}
    </ul>
  );
}
