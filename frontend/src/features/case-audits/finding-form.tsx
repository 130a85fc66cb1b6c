import { type FormEvent, type JSX, useState } from 'react';
import { useNavigate } from 'react-router';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { usePlace } from '../../place/use-place.ts';
import { AuditProblem } from './audit-problem.tsx';
import styles from './case-audits.module.css';
import { type AuditedComplaint, type FindingBody, nextWaiting, useFinding } from './case-audits.queries.ts';
import { Choice } from './choice.tsx';
import { auditLabels } from './labels.ts';

interface FindingFormProps {
  id: string;
  item: AuditedComplaint;
  reload: () => void;
}

interface Draft {
  readonly inTime: FindingBody['inTime'] | null;
  readonly content: FindingBody['content'] | null;
  readonly fault: NonNullable<FindingBody['fault']> | null;
  readonly substantiated: FindingBody['substantiated'] | null;
  readonly note: string;
}

/** What is found of one complaint; once it is saved, the next one that waits for the reader opens. */
export function FindingForm({ id, item, reload }: FindingFormProps): JSX.Element {
  const labels = useLabels(auditLabels);
  const navigate = useNavigate();
  const { linkTo } = usePlace();
  const [draft, setDraft] = useState<Draft>(draftOf(item));
  const change = (changes: Partial<Draft>): void => setDraft((before) => ({ ...before, ...changes }));
  const finding = useFinding(id, String(item.place));
  const save = useSingle(finding);
  const body = bodyOf(draft, item.version);
  const goOn = async (): Promise<void> => {
    const next = await nextWaiting(id);
    await navigate(linkTo(next === null ? `/orders/audits/${id}` : `/orders/audits/${id}/${next}`));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (body !== null) save(body, { onSuccess: () => void goOn() });
  };
  const { recorded } = item;
  const record = recorded === null ? '' : labels.recorded(labels.substantiates[recorded ? 'yes' : 'no']);
  return (
    <form className={styles.form} aria-label={labels.found} onSubmit={submit}>
      <Choice
        name={labels.inTime}
        words={labels.inTimes}
        value={draft.inTime}
        choose={(inTime) => change({ inTime })}
      />
      <Choice
        name={labels.content}
        words={labels.contents}
        value={draft.content}
        choose={(content) => change({ content, ...(content === 'ok' ? { fault: null } : {}) })}
      />
      {draft.content === 'flawed' && (
        <Choice name={labels.fault} words={labels.faults} value={draft.fault} choose={(fault) => change({ fault })} />
      )}
      <Choice
        name={record === '' ? labels.substantiated : `${labels.substantiated} (${record})`}
        words={labels.substantiates}
        value={draft.substantiated}
        choose={(substantiated) => change({ substantiated })}
      />
      <TextArea
        label={labels.note}
        value={draft.note}
        maxLength={1000}
        required={draft.content === 'flawed'}
        onChange={(note) => change({ note })}
      />
      {finding.error !== null && <AuditProblem error={finding.error} reload={reload} />}
      <p>
        <Button primary type="submit" disabled={body === null || finding.isPending}>
          {finding.isPending ? labels.working : labels.saveNext}
        </Button>
      </p>
    </form>
  );
}

function draftOf({ finding }: AuditedComplaint): Draft {
  if (finding === null) return { inTime: null, content: null, fault: null, substantiated: null, note: '' };
  const { inTime, content, fault, substantiated, note } = finding;
  return { inTime, content, fault, substantiated, note: note ?? '' };
}

/** What is sent; null while an answer is missing. */
function bodyOf({ inTime, content, fault, substantiated, note }: Draft, version: number): FindingBody | null {
  if (inTime === null || content === null || substantiated === null) return null;
  if (content === 'flawed' && (fault === null || note.trim() === '')) return null;
  return { version, inTime, content, fault, substantiated, note: note.trim() || null };
}
