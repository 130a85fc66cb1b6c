import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { problemOf } from '../../api/problem.ts';
import { useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { type Indicator, indicatorVersionsQuery, useDefineIndicator, useProposeChange } from './definitions.queries.ts';
import { faultLabels, faultWords } from './fault-words.ts';
import { formLabels } from './form-labels.ts';
import { faultsByField, indicatorDraft, newIndicatorDraft } from './indicator-draft.ts';
import { IndicatorForm } from './indicator-form.tsx';
import { definitionLabels } from './labels.ts';
import { type ProposalDraft, ProposalFields } from './proposal-fields.tsx';

/** Defines an indicator for the first time. */
export function NewIndicatorPage(): JSX.Element {
  const labels = useLabels(formLabels);
  const navigate = useNavigate();
  const definition = useDefineIndicator();
  const define = useSingle(definition);
  usePageTitle(labels.newIndicator);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{labels.newIndicator}</h1>
        <p>{labels.newIntro}</p>
      </header>
      <IndicatorForm
        label={labels.newIndicator}
        initial={newIndicatorDraft()}
        isKnown={false}
        step={labels.define}
        isSending={definition.isPending}
        refused={definition.error === null ? null : problemOf(definition.error)}
        send={(body) => define(body, { onSuccess: ({ code }) => void navigate(`/data/definitions?indicator=${code}`) })}
        cancel={() => void navigate('/data/definitions')}
      />
    </div>
  );
}

/** Proposes another definition of an indicator; its impact is shown on the proposal's own page. */
export function IndicatorChangePage(): JSX.Element {
  const labels = useLabels(formLabels);
  const { nothing } = useLabels(definitionLabels);
  const language = useLanguage();
  const { code = '' } = useParams();
  const query = useQuery({ ...indicatorVersionsQuery(code), gcTime: 0, refetchOnWindowFocus: false });
  const newest = query.data?.[0]?.definition;
  const title = labels.changeIndicator(newest === undefined ? code : inLanguage(newest.name, language));
  usePageTitle(title);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{title}</h1>
        <p>{labels.changeIntro}</p>
      </header>
      <QueryView query={query} skeleton={[40, 40, 40, 40]}>
        {([version]) =>
          version === undefined ? <StatePanel title={nothing} /> : <Change indicator={version.definition} />
        }
      </QueryView>
    </div>
  );
}

function Change({ indicator }: { indicator: Indicator }): JSX.Element {
  const labels = useLabels(formLabels);
  const words = useLabels(faultLabels);
  const navigate = useNavigate();
  const { today } = useSession().organization;
  const [proposal, setProposal] = useState<ProposalDraft>({ reason: '', effectiveFrom: today });
  const proposing = useProposeChange();
  const propose = useSingle(proposing);
  const refused = proposing.error === null ? null : problemOf(proposing.error);
  const faults = faultsByField(refused?.fields ?? []);
  return (
    <IndicatorForm
      label={labels.changeIndicator(indicator.code)}
      initial={indicatorDraft(indicator)}
      isKnown
      step={labels.propose}
      isSending={proposing.isPending}
      refused={refused}
      send={(definition) =>
        propose(
          { kind: 'indicator', definition, ...proposal },
          { onSuccess: ({ id }) => void navigate(`/data/changes/${id}`) },
        )
      }
      cancel={() => void navigate(`/data/definitions?indicator=${indicator.code}`)}
    >
      <ProposalFields
        draft={proposal}
        change={(stated) => setProposal({ ...proposal, ...stated })}
        faultOf={(path) => (faults[path] === undefined ? null : faultWords(words, faults[path]))}
      />
    </IndicatorForm>
  );
}
