import { useQuery } from '@tanstack/react-query';
import { type JSX, useId, useState } from 'react';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { QueryView } from '../../parts/query-view.tsx';
import styles from './disputes.module.css';
import { judgesQuery, useNameJudge } from './disputes.queries.ts';
import { pageLabels } from './labels.ts';
import { StepForm, type StepFormProps } from './step-form.tsx';

/** Gives the dispute to somebody else of neither side. */
export function JudgeForm({ dispute, close, reload }: StepFormProps): JSX.Element {
  const labels = useLabels(pageLabels);
  const id = useId();
  const [username, setUsername] = useState('');
  const query = useQuery(judgesQuery(dispute.id));
  const naming = useNameJudge(dispute);
  const name = useSingle(naming);
  const others = (query.data ?? []).filter((judge) => judge.username !== dispute.judge?.username);
  return (
    <StepForm
      name={labels.steps.judge}
      isReady={username !== ''}
      isSending={naming.isPending}
      error={naming.error}
      send={() => name(username, { onSuccess: close })}
      close={close}
      reload={reload}
    >
      <QueryView query={query} skeleton={[40]} small>
        {() =>
          others.length === 0 ? (
            <p>{labels.nobodyElse}</p>
          ) : (
            <div className={styles.field}>
              <label htmlFor={id}>{labels.judgeField}</label>
              <select id={id} required value={username} onChange={({ target }) => setUsername(target.value)}>
                <option value="">{labels.choose}</option>
                {others.map((judge) => (
                  <option key={judge.username} value={judge.username}>
                    {labels.openOf(judge.name, judge.open)}
                  </option>
                ))}
              </select>
            </div>
          )
        }
      </QueryView>
    </StepForm>
  );
}
