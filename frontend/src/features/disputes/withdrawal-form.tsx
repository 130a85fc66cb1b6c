import { type JSX, useState } from 'react';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { TextArea } from '../../parts/text-area.tsx';
import { useWithdrawal } from './disputes.queries.ts';
import { pageLabels } from './labels.ts';
import { StepForm, type StepFormProps } from './step-form.tsx';

/** Takes the dispute back, with the reason. */
export function WithdrawalForm({ dispute, close, reload }: StepFormProps): JSX.Element {
  const labels = useLabels(pageLabels);
  const [reason, setReason] = useState('');
  const withdrawing = useWithdrawal(dispute);
  const withdraw = useSingle(withdrawing);
  return (
    <StepForm
      name={labels.steps.withdrawal}
      isReady={reason.trim() !== ''}
      isSending={withdrawing.isPending}
      error={withdrawing.error}
      send={() => withdraw(reason, { onSuccess: close })}
      close={close}
      reload={reload}
    >
      <TextArea label={labels.withdrawReason} value={reason} maxLength={1000} required onChange={setReason} />
    </StepForm>
  );
}
