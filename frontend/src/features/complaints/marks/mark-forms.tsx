import { type JSX, useState } from 'react';
import type { Complaint, MarkStatement } from '../../../api/models.ts';
import { useLabels } from '../../../language/use-labels.ts';
import { TextArea } from '../../../parts/text-area.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { ClockDialog } from '../clock/clock-dialog.tsx';
import { markLabels } from './mark-labels.ts';
import styles from './marks.module.css';
import { type StatedMark, useStateMark, useWithdrawMark } from './marks.queries.ts';

interface MarkFormProps {
  complaint: Complaint;
  kind: StatedMark;
  /** What stands now; undefined where nothing does. */
  standing: MarkStatement | undefined;
  /** The latest version of this mark, also a withdrawn one; 0 where there is none. */
  version: number;
}

const says = (text: string): boolean => text.replaceAll(/\s/g, '').length >= 2;

/** States a mark, or changes what is stated. */
export function MarkForm({ complaint, kind, standing, version }: MarkFormProps): JSX.Element {
  const labels = useLabels(markLabels);
  const stating = useStateMark(complaint, kind);
  const [draft, setDraft] = useState({
    note: standing?.note ?? '',
    noneNeeded: standing?.form === 'none-needed',
    assessed: standing?.assessed ?? '',
  });
  const change = (next: Partial<typeof draft>): void => setDraft({ ...draft, ...next });
  const isReady = says(draft.note) && (kind !== 'assessment' || says(draft.assessed));
  return (
    <ClockDialog
      action={standing === undefined ? labels.state[kind] : labels.change}
      title={labels.state[kind]}
      text={labels.stateText}
      isReady={isReady}
      isPending={stating.isPending}
      error={stating.error}
      submit={(done) => stating.mutate({ ...draft, version }, { onSuccess: done })}
    >
      {kind === 'assessment' && (
        <TextField
          label={labels.whoAssessed}
          required
          maxLength={200}
          value={draft.assessed}
          onChange={(assessed) => change({ assessed })}
        />
      )}
      {kind === 'rectification' && (
        <label className={styles.none}>
          <input
            type="checkbox"
            checked={draft.noneNeeded}
            onChange={({ target }) => change({ noneNeeded: target.checked })}
          />
          {labels.noneNeeded}
        </label>
      )}
      <TextArea
        label={draft.noneNeeded ? labels.whyNone : labels.notes[kind]}
        required
        maxLength={2000}
        value={draft.note}
        onChange={(note) => change({ note })}
      />
    </ClockDialog>
  );
}

/** Takes back what is stated. */
export function MarkWithdrawal({ complaint, kind, version }: Omit<MarkFormProps, 'standing'>): JSX.Element {
  const labels = useLabels(markLabels);
  const withdrawing = useWithdrawMark(complaint, kind);
  const [reason, setReason] = useState('');
  return (
    <ClockDialog
      action={labels.withdraw}
      title={labels.withdraw}
      text={labels.withdrawText}
      isReady={says(reason)}
      isPending={withdrawing.isPending}
      error={withdrawing.error}
      submit={(done) => withdrawing.mutate({ reason, version }, { onSuccess: done })}
    >
      <TextField label={labels.reason} required maxLength={500} value={reason} onChange={setReason} />
    </ClockDialog>
  );
}
