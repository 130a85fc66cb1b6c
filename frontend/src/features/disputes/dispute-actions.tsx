import { type JSX, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { DisputeStep } from '../../api/dispute-models.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import styles from './disputes.module.css';
import { JudgeForm } from './judge-form.tsx';
import { pageLabels } from './labels.ts';
import type { StepFormProps } from './step-form.tsx';
import { VerdictForm } from './verdict-form.tsx';
import { WithdrawalForm } from './withdrawal-form.tsx';

const FORMS = { verdict: VerdictForm, judge: JudgeForm, withdrawal: WithdrawalForm } as const;
type FormStep = keyof typeof FORMS;

/** The steps with a form here, the verdict first; files are added where files stand. */
const ORDER: readonly FormStep[] = ['verdict', 'judge', 'withdrawal'];

/** What the reader may do about the dispute now; each opens the form it needs. */
export function DisputeActions({ dispute, reload }: Omit<StepFormProps, 'close'>): JSX.Element | null {
  const labels = useLabels(pageLabels);
  const wanted = useSearchParams()[0].get('step');
  const steps = ORDER.filter((step) => dispute.steps.includes(step));
  const [open, setOpen] = useState<DisputeStep | null>(() => steps.find((step) => step === wanted) ?? null);
  const shown = steps.find((step) => step === open);
  if (dispute.state !== 'open') return null;
  const Form = shown === undefined ? null : FORMS[shown];
  return (
    <>
      <div className={styles.actions}>
        {steps.map((step) => (
          <Button
            key={step}
            primary={step === 'verdict'}
            aria-expanded={step === shown}
            onClick={() => setOpen(step === open ? null : step)}
          >
            {labels.steps[step]}
          </Button>
        ))}
        {steps.length === 0 && <p className="muted">{labels.notYours}</p>}
      </div>
      {Form !== null && <Form dispute={dispute} close={() => setOpen(null)} reload={reload} />}
    </>
  );
}
