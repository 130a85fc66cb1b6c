import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import { usePermission, useSession } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ActionLink } from '../../parts/action-link.tsx';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { withParameters } from '../../place/use-place.ts';
import styles from './definitions.module.css';
import { type Definitions, definitionsQuery, type Indicator } from './definitions.queries.ts';
import { IndicatorView } from './indicator-view.tsx';
import { definitionLabels } from './labels.ts';
import { limitStanding } from './limit-standing.ts';

/** What is measured, and by which lines it is judged. */
export function DefinitionsPage(): JSX.Element {
  const labels = useLabels(definitionLabels);
  const may = usePermission();
  const query = useQuery(definitionsQuery);
  usePageTitle(labels.title);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{labels.title}</h1>
        <p>{labels.intro}</p>
        {may('definitions.write') && (
          <p className={list.actions}>
            <ActionLink to="/data/new-indicator">{labels.newIndicator}</ActionLink>
          </p>
        )}
      </header>
      <QueryView query={query} skeleton={[240]}>
        {(definitions) => <Everything {...definitions} />}
      </QueryView>
    </div>
  );
}

function Everything({ indicators, limits }: Definitions): JSX.Element {
  const labels = useLabels(definitionLabels);
  const { today } = useSession().organization;
  const [search, setSearch] = useSearchParams();
  const sought = search.get('q') ?? '';
  const found = indicators.filter((indicator) => isSought(indicator, sought));
  const chosen = found.find(({ code }) => code === search.get('indicator')) ?? found[0];
  const put = (stated: Record<string, string | null>): void => setSearch((before) => withParameters(before, stated));
  const ofIndicator = (code: string) => limits.filter(({ indicator }) => indicator === code);
  return (
    <div className={styles.columns}>
      <nav aria-label={labels.indicators}>
        <TextField label={labels.find} type="search" value={sought} onChange={(q) => put({ q: q === '' ? null : q })} />
        <ul>
          {found.map((indicator) => (
            <li key={indicator.code}>
              <IndicatorChoice
                indicator={indicator}
                inForce={
                  ofIndicator(indicator.code).filter((limit) => limitStanding(limit, today) === 'in-force').length
                }
                current={indicator === chosen}
                choose={() => put({ indicator: indicator.code })}
              />
            </li>
          ))}
        </ul>
      </nav>
      {chosen === undefined ? (
        <StatePanel title={labels.nothing}>{labels.nothingText}</StatePanel>
      ) : (
        <IndicatorView key={chosen.code} indicator={chosen} limits={ofIndicator(chosen.code)} today={today} />
      )}
    </div>
  );
}

interface IndicatorChoiceProps {
  indicator: Indicator;
  inForce: number;
  current: boolean;
  choose: () => void;
}

function IndicatorChoice({ indicator, inForce, current, choose }: IndicatorChoiceProps): JSX.Element {
  const labels = useLabels(definitionLabels);
  const language = useLanguage();
  return (
    <button type="button" aria-current={current ? 'true' : undefined} onClick={choose}>
      <span className={styles.name}>{inLanguage(indicator.name, language)}</span>
      <span className={styles.small}>
        {indicator.code} · {labels.limitCount(inForce)}
      </span>
    </button>
  );
}

function isSought({ code, name }: Indicator, sought: string): boolean {
  const text = `${code} ${name.zh} ${name.en}`.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
