import { Select } from 'antd';
import type { JSX } from 'react';
import { useLabels } from '../../language/use-labels.ts';
import { TextArea } from '../../parts/text-area.tsx';
import { TextField } from '../../parts/text-field.tsx';
import styles from './orders.module.css';
import { outcomeLabels } from './outcome-labels.ts';
import type { StepBody } from './take-step.ts';

interface OutcomeInputProps {
  field: 'ruling' | 'reduction' | 'until' | 'override';
  body: StepBody;
  change: (changes: Partial<StepBody>) => void;
}

/** What a step says of the order's target or effect. */
export function OutcomeInput({ field, body, change }: OutcomeInputProps): JSX.Element {
  const labels = useLabels(outcomeLabels);
  switch (field) {
    case 'ruling':
      return (
        <div className={styles.field}>
          <span>{labels.ruling}</span>
          <Select
            aria-label={labels.ruling}
            value={body.ruling}
            options={(['upheld', 'refused'] as const).map((value) => ({ value, label: labels.rulings[value] }))}
            onChange={(ruling) => change({ ruling })}
          />
        </div>
      );
    case 'reduction':
      return (
        <TextField
          label={labels.newReduction}
          type="number"
          min={1}
          max={100}
          disabled={body.ruling === 'refused'}
          value={body.reduction}
          onChange={(reduction) => change({ reduction })}
        />
      );
    case 'until':
      return (
        <TextField
          label={labels.observeUntil}
          type="date"
          required
          value={body.until}
          onChange={(until) => change({ until })}
        />
      );
    case 'override':
      return (
        <TextArea
          label={labels.override}
          value={body.override}
          maxLength={500}
          required
          onChange={(override) => change({ override })}
        />
      );
  }
}
