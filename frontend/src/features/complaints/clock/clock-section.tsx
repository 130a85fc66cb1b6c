import type { JSX } from 'react';
import type { Complaint, ComplaintExtension, ComplaintPause } from '../../../api/models.ts';
import { usePermission, useSession } from '../../../api/session.ts';
import { useLanguage } from '../../../language/language.ts';
import { useLabels } from '../../../language/use-labels.ts';
import styles from '../complaint.module.css';
import { clockLabels } from './clock-labels.ts';
import { extensionSentence, pauseSentence } from './clock-sentences.ts';
import { ExtensionForm } from './extension-form.tsx';
import { PauseForm, ResumeForm } from './pause-form.tsx';
import { WithdrawalForm } from './withdrawal-form.tsx';

/** What was put off of a complaint, in sentences, and for those who may, the steps to put it off. */
export function ClockSection({ complaint }: { complaint: Complaint }): JSX.Element | null {
  const labels = useLabels(clockLabels);
  const language = useLanguage();
  const { timeZone } = useSession().organization;
  const mayDefer = usePermission()('complaints.defer');
  const { extensions, pauses } = complaint.clock;
  const isOpen = complaint['closedAt'] === null;
  if (extensions.length + pauses.length === 0 && !(mayDefer && isOpen)) return null;
  const reader = { language, timeZone };
  return (
    <section className={styles.clock} aria-labelledby="complaint-clock">
      <h2 id="complaint-clock">{labels.title}</h2>
      <ul>
        {extensions.map((each) => (
          <Record key={each.id} kind="extension" record={each} complaint={complaint} mayDefer={mayDefer}>
            {extensionSentence(each, labels, reader)}
          </Record>
        ))}
        {pauses.map((each) => (
          <Record key={each.id} kind="pause" record={each} complaint={complaint} mayDefer={mayDefer}>
            {pauseSentence(each, labels, reader)}
          </Record>
        ))}
      </ul>
      {mayDefer && isOpen && <Steps complaint={complaint} />}
    </section>
  );
}

interface RecordProps {
  kind: 'extension' | 'pause';
  record: ComplaintExtension | ComplaintPause;
  complaint: Complaint;
  mayDefer: boolean;
  children: string;
}

function Record({ kind, record, complaint, mayDefer, children }: RecordProps): JSX.Element {
  const labels = useLabels(clockLabels);
  const { id, withdrawn } = record;
  if (withdrawn !== null)
    return (
      <li>
        <del>{children}</del> <span className="muted">{labels.withdrawn(withdrawn.by, withdrawn.reason)}</span>
      </li>
    );
  return (
    <li>
      <span>{children}</span> {mayDefer && <WithdrawalForm complaint={complaint} kind={kind} id={id} />}
    </li>
  );
}

function Steps({ complaint }: { complaint: Complaint }): JSX.Element {
  const { extendable, pauses } = complaint.clock;
  const standing = pauses.find(({ to, withdrawn }) => to === null && withdrawn === null);
  const [first, ...others] = extendable;
  return (
    <p className={styles.clockSteps}>
      {first !== undefined && <ExtensionForm complaint={complaint} steps={[first, ...others]} />}
      {standing === undefined ? (
        <PauseForm complaint={complaint} />
      ) : (
        <ResumeForm complaint={complaint} pause={standing} />
      )}
    </p>
  );
}
