import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { ImportKind, ImportPreview } from '../../../api/data-models.ts';
import { problemOf } from '../../../api/problem.ts';
import { useLanguage } from '../../../language/language.ts';
import { useLabels } from '../../../language/use-labels.ts';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { type ChosenFile, previewQuery } from '../imports.queries.ts';
import { type MappingDraft, mappingOf } from '../mapping-draft.ts';
import { MappingEditor } from '../mapping-editor.tsx';
import { type MappingProblem, mappingProblems } from '../mapping-problems.ts';
import { SampleTable } from '../sample-table.tsx';
import { useSettled } from '../use-settled.ts';
import { FileSettings } from './file-settings.tsx';
import { SavedMapping } from './saved-mapping.tsx';
import { nothingStated } from './stated-form.ts';
import { UnreadColumns } from './unread-columns.tsx';
import { wizardLabels } from './wizard-labels.ts';
import styles from './wizard.module.css';

interface ColumnsStepProps {
  chosen: ChosenFile;
  kind: ImportKind;
  /** The file as it stands, read without a mapping. */
  raw: ImportPreview;
  draft: MappingDraft;
  change: (draft: MappingDraft) => void;
}

/** The mapping being edited, and its effect on the first rows. */
export function ColumnsStep({ chosen, kind, raw, draft, change }: ColumnsStepProps): JSX.Element {
  const { preview, problems } = useMapped(chosen, kind, draft);
  const isOtherFailure = preview.error !== null && problems.length === 0;
  const edit = { kind, raw, draft, problems, joinedDates: preview.data?.joinedDates ?? {}, change };
  return (
    <>
      <SavedMapping kind={kind} raw={raw} draft={draft} change={change} />
      <FileSettings {...edit} />
      <MappingEditor {...edit} />
      <DerivedKey kind={kind} draft={draft} />
      <UnreadColumns {...edit} />
      {isOtherFailure && <ProblemNotice error={preview.error} retry={() => preview.refetch()} small />}
      <SampleTable preview={preview.data} raw={raw} isPending={preview.isPending} />
    </>
  );
}

/** How the file would be read by the draft, once it has not been changed for a moment, and what stands in the way. */
export function useMapped(chosen: ChosenFile, kind: ImportKind, draft: MappingDraft) {
  const language = useLanguage();
  const mapping = useSettled(JSON.stringify(mappingOf(kind, draft)), 400);
  const preview = useQuery(previewQuery(chosen, { kind, mapping, stated: nothingStated }));
  const problems: MappingProblem[] = preview.error === null ? [] : mappingProblems(problemOf(preview.error), language);
  return { preview, problems };
}

/** Without a number the system makes one of what a row says: what follows from that is told before it matters. */
function DerivedKey({ kind, draft }: { kind: ImportKind; draft: MappingDraft }): JSX.Element | null {
  const labels = useLabels(wizardLabels);
  const hasNumber = draft.fields.some(({ field, columns }) => field === 'number' && columns.length > 0);
  if (kind !== 'complaints' || hasNumber) return null;
  return (
    <section className={styles.note}>
      <strong>{labels.keyTitle}</strong>
      <p>{labels.keyText}</p>
    </section>
  );
}
