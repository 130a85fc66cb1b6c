import { type JSX, useId } from 'react';
import { useLabels } from '../../language/use-labels.ts';
import { TextField } from '../../parts/text-field.tsx';
import styles from './definitions.module.css';
import { formLabels } from './form-labels.ts';

/** Why a change is proposed, and from when it would count. */
export interface ProposalDraft {
  readonly reason: string;
  readonly effectiveFrom: string;
}

interface ProposalFieldsProps {
  draft: ProposalDraft;
  change: (stated: Partial<ProposalDraft>) => void;
  faultOf: (path: string) => string | null;
}

export function ProposalFields({ draft, change, faultOf }: ProposalFieldsProps): JSX.Element {
  const labels = useLabels(formLabels);
  const id = useId();
  const fault = faultOf('reason');
  return (
    <section className={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{labels.proposing}</h2>
      <div className={styles.fields}>
        <TextField
          label={labels.effectiveFrom}
          type="date"
          hint={labels.effectiveHint}
          value={draft.effectiveFrom}
          fault={faultOf('effectiveFrom')}
          onChange={(effectiveFrom) => change({ effectiveFrom })}
        />
        <div className={styles.choice}>
          <label htmlFor={id}>{labels.reason}</label>
          <textarea
            id={id}
            rows={3}
            maxLength={2000}
            value={draft.reason}
            aria-invalid={fault !== null}
            aria-describedby={fault === null ? undefined : `${id}-fault`}
            onChange={({ target }) => change({ reason: target.value })}
          />
          {fault !== null && (
            <p id={`${id}-fault`} role="alert">
              {fault}
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
