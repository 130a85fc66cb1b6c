import type { JSX } from 'react';
import { useLabels } from '../../../language/use-labels.ts';
import { wizardLabels } from './wizard-labels.ts';
import styles from './wizard.module.css';

export const wizardSteps = ['files', 'form', 'columns', 'check', 'publish', 'done'] as const;
export type WizardStep = (typeof wizardSteps)[number];

interface WizardStepsProps {
  current: WizardStep;
  /** Goes back to an earlier step; none after the files have left. */
  go?: (step: WizardStep) => void;
}

/** How far the import has come; steps already taken can be taken again as long as nothing has been sent. */
export function WizardSteps({ current, go }: WizardStepsProps): JSX.Element {
  const labels = useLabels(wizardLabels);
  const at = wizardSteps.indexOf(current);
  return (
    <ol className={styles.steps} aria-label={labels.stepsName}>
      {wizardSteps.map((step, index) => (
        <li key={step} data-state={index < at ? 'past' : index === at ? 'present' : 'ahead'}>
          {go !== undefined && index < at ? (
            <button type="button" onClick={() => go(step)}>
              <StepName index={index} name={labels.steps[step]} />
            </button>
          ) : (
            <span aria-current={index === at ? 'step' : undefined}>
              <StepName index={index} name={labels.steps[step]} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

function StepName({ index, name }: { index: number; name: string }): JSX.Element {
  return (
    <>
      <span className={styles.stepNumber} aria-hidden="true">
        {index + 1}
      </span>
      {name}
    </>
  );
}
