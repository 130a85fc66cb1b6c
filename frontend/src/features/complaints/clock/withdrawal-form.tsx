import { type JSX, useState } from 'react';
import type { Complaint } from '../../../api/models.ts';
import { useLabels } from '../../../language/use-labels.ts';
import { ClockDialog } from './clock-dialog.tsx';
import { clockLabels } from './clock-labels.ts';
import { useWithdrawDeferral } from './clock.queries.ts';
import { isReason, ReasonField } from './reason-field.tsx';

interface WithdrawalFormProps {
  complaint: Complaint;
  kind: 'extension' | 'pause';
  id: string;
}

/** Takes an extension or pause back, for a reason that stays. */
export function WithdrawalForm({ complaint, kind, id }: WithdrawalFormProps): JSX.Element {
  const labels = useLabels(clockLabels);
  const [reason, setReason] = useState('');
  const withdrawing = useWithdrawDeferral(complaint, kind, id);
  const { version } = complaint.clock;
  return (
    <ClockDialog
      action={labels.withdraw}
      title={labels.withdrawTitle}
      isReady={isReason(reason)}
      isPending={withdrawing.isPending}
      error={withdrawing.error}
      submit={(done) => withdrawing.mutate({ reason, version }, { onSuccess: done })}
    >
      <ReasonField value={reason} onChange={setReason} />
    </ClockDialog>
  );
}
