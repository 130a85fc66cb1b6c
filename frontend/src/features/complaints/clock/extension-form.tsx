import { type JSX, useId, useState } from 'react';
import type { Complaint, ExtendableStep } from '../../../api/models.ts';
import { useSession } from '../../../api/session.ts';
import { fullDay } from '../../../language/days.ts';
import { useLanguage } from '../../../language/language.ts';
import { useLabels } from '../../../language/use-labels.ts';
import { TextField } from '../../../parts/text-field.tsx';
import styles from '../complaint.module.css';
import { ClockDialog } from './clock-dialog.tsx';
import { clockLabels } from './clock-labels.ts';
import { useExtend } from './clock.queries.ts';
import { isReason, ReasonField } from './reason-field.tsx';

interface ExtensionFormProps {
  complaint: Complaint;
  /** The steps that may be extended; at least one. */
  steps: readonly [ExtendableStep, ...ExtendableStep[]];
}

/** Asks until when a step is put off, who asked for it and why. */
export function ExtensionForm({ complaint, steps }: ExtensionFormProps): JSX.Element {
  const labels = useLabels(clockLabels);
  const { today } = useSession().organization;
  const [chosen, setChosen] = useState(steps[0].step);
  const [draft, setDraft] = useState({ until: '', askedBy: '', askedOn: today, reason: '' });
  const change = (next: Partial<typeof draft>): void => setDraft({ ...draft, ...next });
  const extending = useExtend(complaint);
  const step = steps.find((each) => each.step === chosen) ?? steps[0];
  const { until, askedBy, askedOn, reason } = draft;
  const isReady = until !== '' && askedOn !== '' && askedBy.trim() !== '' && isReason(reason);
  return (
    <ClockDialog
      action={labels.extend}
      title={labels.extendTitle}
      text={labels.extendText}
      isReady={isReady}
      isPending={extending.isPending}
      error={extending.error}
      submit={(done) =>
        extending.mutate({ ...draft, by: null, step: step.step, version: complaint.clock.version }, { onSuccess: done })
      }
    >
      {steps.length > 1 && <StepChoice steps={steps} value={step.step} change={setChosen} />}
      <UntilField step={step} value={until} change={(day) => change({ until: day })} />
      <TextField
        label={labels.askedBy}
        hint={labels.askedByHint}
        required
        maxLength={200}
        value={askedBy}
        onChange={(typed) => change({ askedBy: typed })}
      />
      <TextField
        type="date"
        label={labels.askedOn}
        required
        max={today}
        value={askedOn}
        onChange={(day) => change({ askedOn: day })}
      />
      <ReasonField value={reason} onChange={(typed) => change({ reason: typed })} />
    </ClockDialog>
  );
}

interface StepChoiceProps {
  steps: readonly ExtendableStep[];
  value: ExtendableStep['step'];
  change: (step: ExtendableStep['step']) => void;
}

function StepChoice({ steps, value, change }: StepChoiceProps): JSX.Element {
  const labels = useLabels(clockLabels);
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{labels.step}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => change(target.value === 'first-reply' ? 'first-reply' : 'close')}
      >
        {steps.map(({ step }) => (
          <option key={step} value={step}>
            {labels.steps[step]}
          </option>
        ))}
      </select>
    </div>
  );
}

function UntilField({
  step: { day, latestDay },
  value,
  change,
}: {
  step: ExtendableStep;
  value: string;
  change: (day: string) => void;
}): JSX.Element {
  const labels = useLabels(clockLabels);
  const language = useLanguage();
  const most = latestDay === null ? labels.noMaximum : labels.latest(fullDay(latestDay, language));
  return (
    <TextField
      type="date"
      label={labels.until}
      hint={`${labels.presently(fullDay(day, language))} · ${most}`}
      required
      min={day}
      max={latestDay ?? undefined}
      value={value}
      onChange={change}
    />
  );
}
