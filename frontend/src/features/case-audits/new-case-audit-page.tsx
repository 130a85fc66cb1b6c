import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type JSX, useState } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { usePlace } from '../../place/use-place.ts';
import { MonthSelect } from '../../widgets/month-select.tsx';
import { TypeSelect } from '../../widgets/type-select.tsx';
import { UnitSelect } from '../../widgets/unit-select.tsx';
import { AuditProblem } from './audit-problem.tsx';
import styles from './case-audits.module.css';
import { checkersQuery, populationQuery, type Sampling, useDraw } from './case-audits.queries.ts';
import { Choice } from './choice.tsx';
import { auditLabels } from './labels.ts';

interface Draft {
  readonly unit: string;
  readonly period: string;
  readonly layer: 'all' | 'contact' | 'ticket' | 'appeal';
  /** Of this type and all below it; null for every type. */
  readonly type: string | null;
  readonly drawnFrom: Sampling['drawnFrom'];
  readonly rule: Sampling['rule'];
  readonly amount: string;
}

/** Draws a sample: of what, by which rule, to be checked by whom. */
export function NewCaseAuditPage(): JSX.Element {
  const labels = useLabels(auditLabels);
  usePageTitle(labels.draw);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{labels.draw}</h1>
        <p>{labels.seedHint}</p>
      </header>
      <DrawForm />
    </div>
  );
}

function DrawForm(): JSX.Element {
  const labels = useLabels(auditLabels);
  const navigate = useNavigate();
  const { place, linkTo } = usePlace();
  const { today } = useSession().organization;
  const [draft, setDraft] = useState<Draft>({
    unit: place.unit,
    period: today.slice(0, 7),
    layer: 'ticket',
    type: null,
    drawnFrom: 'all',
    rule: 'number',
    amount: '60',
  });
  const [checkers, setCheckers] = useState<readonly string[]>([]);
  const change = (changes: Partial<Draft>): void => setDraft((before) => ({ ...before, ...changes }));
  const sampling = samplingOf(draft);
  const drawing = useDraw();
  const draw = useSingle(drawing);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (sampling === null) return;
    draw(
      { ...sampling, checkers: [...checkers] },
      { onSuccess: ({ id }) => void navigate(linkTo(`/orders/audits/${id}`)) },
    );
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Frame
        draft={draft}
        change={(changes) => {
          change(changes);
          if (changes.unit !== undefined) setCheckers([]);
        }}
      />
      <Choice name={labels.rule} words={labels.rules} value={draft.rule} choose={(rule) => change({ rule })} />
      {draft.rule !== 'all' && (
        <TextField
          label={labels.amountOf[draft.rule]}
          value={draft.amount}
          inputMode="numeric"
          pattern="[1-9][0-9]{0,3}"
          required
          onChange={(amount) => change({ amount })}
        />
      )}
      {sampling !== null && <Population sampling={sampling} />}
      <Checkers unit={draft.unit} chosen={checkers} choose={setCheckers} />
      {drawing.error !== null && <AuditProblem error={drawing.error} />}
      <p>
        <Button primary type="submit" disabled={sampling === null || checkers.length === 0 || drawing.isPending}>
          {drawing.isPending ? labels.working : labels.drawIt}
        </Button>
      </p>
    </form>
  );
}

/** What is asked for; null while the amount is none. */
function samplingOf({ amount, rule, layer, ...draft }: Draft): Sampling | null {
  if (rule !== 'all' && !/^[1-9]\d{0,3}$/.test(amount)) return null;
  return {
    ...draft,
    rule,
    layer: layer === 'all' ? null : layer,
    amount: rule === 'all' ? null : Math.min(Number(amount), 2000),
  };
}

/** Which complaints are drawn from. */
function Frame({ draft, change }: { draft: Draft; change: (changes: Partial<Draft>) => void }): JSX.Element {
  const labels = useLabels(auditLabels);
  const { contact = '', ticket = '', appeal = '' } = labels.layers;
  return (
    <>
      <div className={styles.field}>
        <span aria-hidden>{labels.unit}</span>
        <UnitSelect name={labels.unit} value={draft.unit} onChange={(unit) => unit !== null && change({ unit })} />
      </div>
      <div className={styles.field}>
        <span aria-hidden>{labels.period}</span>
        <MonthSelect
          name={labels.period}
          value={draft.period}
          allowClear={false}
          onChange={(period) => period !== null && change({ period })}
        />
      </div>
      <Choice
        name={labels.layer}
        words={{ ticket, appeal, contact, all: labels.allLayers }}
        value={draft.layer}
        choose={(layer) => change({ layer })}
      />
      <div className={styles.field}>
        <span aria-hidden>{labels.type}</span>
        <TypeSelect
          name={labels.type}
          placeholder={labels.allTypes}
          value={draft.type}
          onChange={(type) => change({ type })}
        />
      </div>
      <Choice
        name={labels.drawnFrom}
        words={labels.froms}
        value={draft.drawnFrom}
        choose={(drawnFrom) => change({ drawnFrom })}
      />
    </>
  );
}

function Population({ sampling }: { sampling: Sampling }): JSX.Element {
  const labels = useLabels(auditLabels);
  const query = useQuery(populationQuery(sampling));
  if (query.error !== null) return <AuditProblem error={query.error} />;
  return (
    <QueryView query={query} skeleton={[24]} small>
      {({ population, sample }) => (
        <p role="status">{population === 0 ? labels.nothing : labels.population(population, sample)}</p>
      )}
    </QueryView>
  );
}

interface CheckersProps {
  unit: string;
  chosen: readonly string[];
  choose: (checkers: readonly string[]) => void;
}

/** Who checks: each takes turns with the others. */
function Checkers({ unit, chosen, choose }: CheckersProps): JSX.Element {
  const labels = useLabels(auditLabels);
  const query = useQuery(checkersQuery(unit));
  return (
    <QueryView query={query} skeleton={[40]} small>
      {(people) => (
        <fieldset className={styles.choices}>
          <legend>{labels.checkers}</legend>
          {people.length === 0 && <p className="muted">{labels.noCheckers}</p>}
          {people.map(({ username, name, waiting }) => (
            <label key={username}>
              <input
                type="checkbox"
                checked={chosen.includes(username)}
                onChange={({ target }) =>
                  choose(target.checked ? [...chosen, username] : chosen.filter((each) => each !== username))
                }
              />
              {labels.waiting(name, waiting)}
            </label>
          ))}
        </fieldset>
      )}
    </QueryView>
  );
}
