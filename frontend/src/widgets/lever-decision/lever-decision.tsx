import { type JSX, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { type Lever, type LeverStep, useLeverStep } from '../../api/levers.ts';
import { usePermission, useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { leverDecisionLabels } from './labels.ts';
import styles from './lever-decision.module.css';

const STEPS: readonly LeverStep[] = ['execution', 'deferral', 'dismissal'];

/** The steps of whoever may decide about a lever: carry out, put off, drop; each with a reason. */
export function LeverDecision({ lever }: { lever: Lever }): JSX.Element | null {
  const labels = useLabels(leverDecisionLabels);
  const language = useLanguage();
  const [step, setStep] = useState<LeverStep | null>(null);
  const may = usePermission();
  if (!may('levers.decide') || lever.state === 'carried-out' || lever.state === 'dropped') return null;
  if (step !== null) return <StepForm lever={lever} step={step} close={() => setStep(null)} />;
  const title = inLanguage(lever.title, language);
  return (
    <div className={`${styles.steps} ${styles.choice}`}>
      {STEPS.map((each) => (
        <Button
          key={each}
          primary={each === 'execution'}
          aria-label={labels.of(labels.steps[each], title)}
          onClick={() => setStep(each)}
        >
          {labels.steps[each]}
        </Button>
      ))}
    </div>
  );
}

function StepForm({ lever, step, close }: { lever: Lever; step: LeverStep; close: () => void }): JSX.Element {
  const labels = useLabels(leverDecisionLabels);
  const language = useLanguage();
  const { today } = useSession().organization;
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const form = useRef<HTMLFormElement>(null);
  // the button that was pressed is gone: its keyboard goes on here
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const taking = useLeverStep(lever);
  const take = useSingle(taking);
  const isReady = reason.trim() !== '' && (step !== 'deferral' || until > today);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isReady) take({ step, reason: reason.trim(), until }, { onSuccess: close });
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={submit}
      aria-label={labels.of(labels.steps[step], inLanguage(lever.title, language))}
    >
      {step === 'deferral' && (
        <TextField type="date" label={labels.until} value={until} min={today} required onChange={setUntil} />
      )}
      <TextField label={labels.reason} value={reason} maxLength={500} required onChange={setReason} />
      {taking.error !== null && <ProblemNotice error={taking.error} small />}
      <div className={styles.steps}>
        <Button type="submit" primary disabled={!isReady || taking.isPending}>
          {taking.isPending ? labels.saving : `${labels.confirm}${language === 'zh' ? '' : ': '}${labels.steps[step]}`}
        </Button>
        <Button onClick={close}>{labels.cancel}</Button>
      </div>
    </form>
  );
}
