import { type JSX, useState } from 'react';
import type { Dispute } from '../../api/dispute-models.ts';
import { useUnits } from '../../api/units.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { TextArea } from '../../parts/text-area.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { UnitSelect } from '../../widgets/unit-select.tsx';
import { faultOf } from './dispute-problem.tsx';
import styles from './disputes.module.css';
import { useVerdict, type Verdict } from './disputes.queries.ts';
import { pageLabels } from './labels.ts';
import { StepForm, type StepFormProps } from './step-form.tsx';

const verdicts = ['upheld', 'refused'] as const;

interface Draft {
  readonly verdict: Verdict['verdict'] | null;
  readonly reason: string;
  /** Undefined until the reader chooses: then it is the one that was named when it was filed. */
  readonly unit: string | null | undefined;
  readonly department: string;
}

/** Upholds or refuses, with the reason; a complaint of another unit is given to the right one. */
export function VerdictForm({ dispute, close, reload }: StepFormProps): JSX.Element {
  const labels = useLabels(pageLabels);
  const claimed = useClaimedUnit(dispute);
  const [draft, setDraft] = useState<Draft>({ verdict: null, reason: '', unit: undefined, department: '' });
  const change = (changes: Partial<Draft>): void => setDraft((before) => ({ ...before, ...changes }));
  const judging = useVerdict(dispute);
  const judge = useSingle(judging);
  const unit = draft.unit === undefined ? claimed : draft.unit;
  const moves = draft.verdict === 'upheld' && dispute.ground === 'wrong-unit';
  const send = (): void => {
    if (draft.verdict === null) return;
    const { verdict, reason, department } = draft;
    const belongsTo = moves && unit !== null ? { unit, department: department.trim() || null } : null;
    judge({ verdict, reason, belongsTo }, { onSuccess: close });
  };
  return (
    <StepForm
      name={labels.steps.verdict}
      isReady={draft.verdict !== null && draft.reason.trim() !== '' && (!moves || unit !== null)}
      isSending={judging.isPending}
      error={judging.error}
      send={send}
      close={close}
      reload={reload}
    >
      <VerdictChoice value={draft.verdict} choose={(verdict) => change({ verdict })} />
      {moves && (
        <RightPlace
          dispute={dispute}
          draft={{ ...draft, unit }}
          fault={faultOf(judging.error, 'belongsTo', labels)}
          change={change}
        />
      )}
      {draft.verdict === 'upheld' && <p className="muted">{labels.effects[moves ? 'moved' : 'excluded']}</p>}
      <TextArea
        label={labels.verdictReason}
        value={draft.reason}
        maxLength={1000}
        required
        onChange={(reason) => change({ reason })}
      />
    </StepForm>
  );
}

interface VerdictChoiceProps {
  value: Draft['verdict'];
  choose: (verdict: Verdict['verdict']) => void;
}

function VerdictChoice({ value, choose }: VerdictChoiceProps): JSX.Element {
  const labels = useLabels(pageLabels);
  const words = { upheld: labels.uphold, refused: labels.refuse };
  return (
    <fieldset className={styles.choices}>
      <legend>{labels.verdict}</legend>
      {verdicts.map((verdict) => (
        <label key={verdict}>
          <input type="radio" name="verdict" checked={value === verdict} onChange={() => choose(verdict)} />
          {words[verdict]}
        </label>
      ))}
    </fieldset>
  );
}

interface RightPlaceProps {
  dispute: Dispute;
  draft: Draft;
  fault: string | null;
  change: (changes: Partial<Draft>) => void;
}

function RightPlace({ dispute, draft, fault, change }: RightPlaceProps): JSX.Element {
  const labels = useLabels(pageLabels);
  return (
    <>
      <div className={styles.field}>
        <span>{labels.movesTo}</span>
        <UnitSelect
          name={`${labels.movesTo} ${labels.unitField}`}
          value={draft.unit ?? null}
          onChange={(unit) => change({ unit })}
        />
        {dispute.claimedPlace !== null && <p className="muted">{labels.claimedNote(dispute.claimedPlace)}</p>}
        {fault !== null && (
          <p className={styles.fault} role="alert">
            {fault}
          </p>
        )}
      </div>
      <TextField
        label={labels.department}
        value={draft.department}
        maxLength={100}
        onChange={(department) => change({ department })}
      />
    </>
  );
}

/** The unit the filing party named, where its words are the name or code of one. */
function useClaimedUnit({ claimedPlace }: Dispute): string | null {
  const units = useUnits();
  const claimed = claimedPlace?.trim().toLowerCase();
  const isClaimed = ({ code, name }: (typeof units)[number]): boolean =>
    [code, name.zh, name.en].some((word) => word.toLowerCase() === claimed);
  return units.find(isClaimed)?.code ?? null;
}
