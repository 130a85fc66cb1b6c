import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { ImportKind, ImportPreview } from '../../api/data-models.ts';
import { problemOf } from '../../api/problem.ts';
import { useLanguage } from '../../language/language.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { FileForm } from './file-form.tsx';
import { type ChosenFile, previewQuery } from './imports.queries.ts';
import { type MappingDraft, mappingOf } from './mapping-draft.ts';
import { MappingEditor } from './mapping-editor.tsx';
import { type MappingProblem, mappingProblems } from './mapping-problems.ts';
import { SampleTable } from './sample-table.tsx';
import { SavedMappings } from './saved-mappings.tsx';
import { SendSteps } from './send-steps.tsx';
import { useSettled } from './use-settled.ts';

interface MappingStageProps {
  chosen: ChosenFile;
  kind: ImportKind;
  /** The file as it stands, read without a mapping. */
  raw: ImportPreview;
  proposed: MappingDraft;
}

/** The mapping being edited, its effect on the first rows, and the step that sends the file. */
export function MappingStage({ chosen, kind, raw, proposed }: MappingStageProps): JSX.Element {
  const [draft, setDraft] = useState(proposed);
  const mapping = mappingOf(kind, draft);
  const settled = useSettled(JSON.stringify(mapping), 400);
  const preview = useQuery(previewQuery(chosen, kind, settled));
  const problems = useProblems(preview.error);
  const isOtherFailure = preview.error !== null && problems.length === 0;
  const ambiguous = preview.data?.sample
    .flatMap((row) => row.problems ?? [])
    .filter(({ code }) => code === 'ambiguous-date');
  const edit = { kind, raw, draft, problems, ambiguous: ambiguous ?? [], change: setDraft };
  return (
    <>
      <FileForm {...edit} preview={preview.data ?? raw} />
      {kind === 'complaints' && <SavedMappings draft={draft} change={setDraft} />}
      <MappingEditor {...edit} />
      {isOtherFailure && <ProblemNotice error={preview.error} retry={() => preview.refetch()} small />}
      <SampleTable preview={preview.data} raw={raw} isPending={preview.isPending} />
      <SendSteps order={{ file: chosen.file, kind, mapping }} problems={problems} />
    </>
  );
}

function useProblems(error: Error | null): MappingProblem[] {
  const language = useLanguage();
  return error === null ? [] : mappingProblems(problemOf(error), language);
}
