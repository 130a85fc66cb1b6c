import { type ChangeEvent, type JSX, useRef, useState } from 'react';
import { usePermission } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import button from '../../parts/button.module.css';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import styles from './orders.module.css';
import { useSendRegister } from './register-file.queries.ts';
import { registerFileLabels } from './register-file-labels.ts';
import { RegisterFileOutcome } from './register-file-outcome.tsx';

/** The register as a workbook, and the way back: what a file would change is seen before it is written. */
export function RegisterFile({ mine }: { mine: boolean }): JSX.Element {
  const labels = useLabels(registerFileLabels);
  const language = useLanguage();
  const mayReturn = usePermission()('orders.carry-out');
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const sending = useSendRegister();
  const send = useSingle(sending);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const chosen = target.files?.[0] ?? null;
    setFile(chosen);
    if (chosen !== null) send({ file: chosen, write: false });
    target.value = '';
  };
  const address = `/api/supervision-orders/file?language=${language}${mine ? '&mine=true' : ''}`;
  return (
    <section className={styles.part} aria-labelledby="register-file">
      <h2 id="register-file">{labels.title}</h2>
      <p className={styles.links}>
        <a className={button.button} href={address} download={`${labels.title}.xlsx`}>
          {mine ? labels.export : labels.exportAll}
        </a>
        {mayReturn && (
          <>
            <input ref={input} type="file" accept=".xlsx,.csv" hidden onChange={choose} />
            <Button disabled={sending.isPending} onClick={() => input.current?.click()}>
              {sending.isPending ? labels.working : labels.choose}
            </Button>
          </>
        )}
        {file !== null && <span className="muted">{file.name}</span>}
      </p>
      {mayReturn && <p className="muted">{labels.text}</p>}
      {sending.error !== null && <ProblemNotice error={sending.error} small />}
      {sending.data !== undefined && file !== null && (
        <RegisterFileOutcome
          outcome={sending.data}
          isBusy={sending.isPending}
          write={() => send({ file, write: true })}
        />
      )}
    </section>
  );
}
