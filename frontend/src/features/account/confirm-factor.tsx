import { QRCode } from 'antd';
import { type FormEvent, type JSX, useState } from 'react';
import type { Enrolment } from '../../api/account.ts';
import { problemOf } from '../../api/problem.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { HashValue } from '../../parts/hash-value.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useConfirmFactor } from './account.queries.ts';
import styles from './account.module.css';
import { accountLabels } from './labels.ts';
import { RecoveryCodes } from './recovery-codes.tsx';

/** The secret as a picture and as text; a code proves that it arrived, and the recovery codes are shown once. */
export function ConfirmFactor({ enrolment, onCancel }: { enrolment: Enrolment; onCancel: () => void }): JSX.Element {
  const { secondFactor: words } = useLabels(accountLabels);
  const confirming = useConfirmFactor();
  const confirm = useSingle(confirming);
  const [code, setCode] = useState('');
  if (confirming.data !== undefined) return <RecoveryCodes codes={confirming.data.recoveryCodes} />;
  const isWrong = confirming.error !== null && problemOf(confirming.error).fields.length > 0;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    confirm(code);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <p>{words.scan}</p>
      <div role="img" aria-label={words.qr}>
        <QRCode value={enrolment.uri} size={184} type="svg" />
      </div>
      <HashValue value={enrolment.secret} name={words.secret} />
      <TextField
        label={words.code}
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={7}
        required
        value={code}
        onChange={setCode}
        fault={isWrong ? words.wrongCode : null}
      />
      <div className={styles.steps}>
        <Button type="submit" disabled={confirming.isPending}>
          {words.confirm}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
      {confirming.error !== null && !isWrong && <ProblemNotice error={confirming.error} small />}
    </form>
  );
}
