import { type FormEvent, type JSX, useId, useState } from 'react';
import type { WholeProposal } from '../../api/change-models.ts';
import { usePermission } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { proposalLabels } from './labels.ts';
import styles from './proposals.module.css';
import { type Step, useDecision } from './proposals.queries.ts';

/** Approving and refusing for a second person, withdrawing for one's own; why one cannot stands where the step would. */
export function DecisionForm({ proposal: { id, state, mayApprove } }: { proposal: WholeProposal }): JSX.Element | null {
  const labels = useLabels(proposalLabels);
  const may = usePermission();
  const decision = useDecision(id);
  const [reason, setReason] = useState('');
  const field = useId();
  if (state !== 'proposed') return null;
  const own = mayApprove === 'own';
  const mayRefuse = !own && mayApprove !== 'not-permitted' && mayApprove !== 'beyond-scope';
  const decide = (step: Step): void => decision.mutate({ step, reason: reason.trim() });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    decide(own ? 'withdrawal' : 'approval');
  };
  const isEmpty = reason.trim() === '' || decision.isPending;
  return (
    <section className={styles.section}>
      <h2>{labels.decide}</h2>
      {labels.why[mayApprove] !== '' && <p role="status">{labels.why[mayApprove]}</p>}
      {(mayRefuse || (own && may('definition-changes.propose'))) && (
        <form className={styles.decision} onSubmit={submit}>
          <label htmlFor={field}>{labels.decisionReason}</label>
          <textarea
            id={field}
            value={reason}
            maxLength={2000}
            required
            onChange={({ target }) => setReason(target.value)}
          />
          <div className={styles.steps}>
            {own ? (
              <Button type="submit" disabled={isEmpty}>
                {labels.withdraw}
              </Button>
            ) : (
              <>
                <Button type="submit" primary disabled={isEmpty || mayApprove !== 'yes'}>
                  {labels.approve}
                </Button>
                <Button disabled={isEmpty} onClick={() => decide('refusal')}>
                  {labels.refuse}
                </Button>
              </>
            )}
          </div>
        </form>
      )}
      {decision.error !== null && <ProblemNotice error={decision.error} small />}
    </section>
  );
}
