import { type FormEvent, type JSX, useState } from 'react';
import { useNavigate } from 'react-router';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { usePlace } from '../../place/use-place.ts';
import { AuditProblem } from './audit-problem.tsx';
import styles from './case-audits.module.css';
import { type CaseAudit, nextWaiting, useEnd } from './case-audits.queries.ts';
import { auditLabels } from './labels.ts';

interface AuditActionsProps {
  audit: CaseAudit;
  reload: () => void;
}

/** What the reader may do about an audit: check what waits for them, close it, withdraw it. */
export function AuditActions({ audit, reload }: AuditActionsProps): JSX.Element {
  const labels = useLabels(auditLabels);
  const navigate = useNavigate();
  const { linkTo } = usePlace();
  const [isWithdrawing, setWithdrawing] = useState(false);
  const ending = useEnd(audit);
  const end = useSingle(ending);
  const { id, steps } = audit;
  const check = async (): Promise<void> => {
    const place = await nextWaiting(id);
    if (place === null) reload();
    else await navigate(linkTo(`/orders/audits/${id}/${place}`));
  };
  return (
    <>
      <p className={styles.row}>
        {steps.includes('finding') && audit.counts.checked < audit.counts.items && (
          <Button primary onClick={() => void check()}>
            {labels.check}
          </Button>
        )}
        {steps.includes('closing') && (
          <Button primary disabled={ending.isPending} onClick={() => end(null)}>
            {labels.close}
          </Button>
        )}
        {steps.includes('withdrawal') && !isWithdrawing && (
          <Button onClick={() => setWithdrawing(true)}>{labels.withdraw}</Button>
        )}
      </p>
      {isWithdrawing && (
        <Withdrawal isSending={ending.isPending} send={(reason) => end(reason)} close={() => setWithdrawing(false)} />
      )}
      {ending.error !== null && <AuditProblem error={ending.error} reload={reload} />}
    </>
  );
}

interface WithdrawalProps {
  isSending: boolean;
  send: (reason: string) => void;
  close: () => void;
}

function Withdrawal({ isSending, send, close }: WithdrawalProps): JSX.Element {
  const labels = useLabels(auditLabels);
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send(reason);
  };
  return (
    <form className={styles.form} aria-label={labels.withdraw} onSubmit={submit}>
      <TextArea label={labels.withdrawReason} value={reason} maxLength={1000} required onChange={setReason} />
      <p className={styles.row}>
        <Button primary type="submit" disabled={isSending || reason.trim() === ''}>
          {labels.confirmWithdrawal}
        </Button>
        <Button onClick={close}>{labels.cancel}</Button>
      </p>
    </form>
  );
}
