import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { type Substitution, substitutionsQuery } from '../../api/account.ts';
import { useSession } from '../../api/session.ts';
import { fullDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { useEndSubstitution } from './account.queries.ts';
import styles from './account.module.css';
import { accountLabels } from './labels.ts';
import { NameSubstituteForm } from './name-substitute-form.tsx';
import { Section } from './section.tsx';

/** Who stands in for one, and for whom one may stand in. */
export function Substitutes(): JSX.Element {
  const { substitutes: words } = useLabels(accountLabels);
  const { roles } = useSession().user;
  const query = useQuery(substitutionsQuery);
  const canDelegate = roles.some((role) => role !== 'administrator');
  return (
    <Section title={words.title}>
      <p className="muted">{canDelegate ? words.intro : words.administrator}</p>
      <QueryView query={query} skeleton={[36]} small>
        {({ items }) => (
          <>
            <Named rows={items.filter(({ own }) => own)} />
            <Others rows={items.filter(({ own }) => !own)} />
          </>
        )}
      </QueryView>
      {canDelegate && <NameSubstituteForm />}
    </Section>
  );
}

function Named({ rows }: { rows: readonly Substitution[] }): JSX.Element {
  const { substitutes: words } = useLabels(accountLabels);
  const end = useEndSubstitution();
  const days = useDays();
  if (rows.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <h3>{words.mine}</h3>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.id}>
            <div>
              {row.substitute.displayName} <span className="muted">{days(row)}</span>
            </div>
            <Button
              aria-label={words.endName(row.substitute.displayName)}
              disabled={end.isPending}
              onClick={() => end.mutate(row.id)}
            >
              {words.end}
            </Button>
          </li>
        ))}
      </ul>
      {end.error !== null && <ProblemNotice error={end.error} small />}
    </>
  );
}

/** Switching itself stands in the user's menu, where it is always at hand. */
function Others({ rows }: { rows: readonly Substitution[] }): JSX.Element | null {
  const { substitutes: words } = useLabels(accountLabels);
  const days = useDays();
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{words.others}</h3>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.id}>
            <div>
              {row.principal.displayName} <span className="muted">{days(row)}</span>
            </div>
            {!row.inForce && <span className="muted">{words.later}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function useDays(): (row: Substitution) => string {
  const { substitutes: words } = useLabels(accountLabels);
  const language = useLanguage();
  return ({ firstDay, lastDay }) => words.days(fullDay(firstDay, language), fullDay(lastDay, language));
}
