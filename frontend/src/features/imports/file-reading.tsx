import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { ImportKind, ImportPreview } from '../../api/data-models.ts';
import { problemOf } from '../../api/problem.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { type ChosenFile, previewQuery } from './imports.queries.ts';
import { MappingStage } from './mapping-stage.tsx';
import { mappingProblems } from './mapping-problems.ts';
import { draftOf, ownNames } from './mapping-draft.ts';
import { uploadLabels } from './upload-labels.ts';

interface FileReadingProps {
  chosen: ChosenFile;
  kind: ImportKind;
}

/** Has the server look at the beginning of the file: its header, its form, its first rows as they stand. */
export function FileReading({ chosen, kind }: FileReadingProps): JSX.Element {
  const labels = useLabels(uploadLabels);
  const query = useQuery({ ...previewQuery(chosen, 'complaints', null), enabled: chosen.file.size > 0 });
  if (chosen.file.size === 0) return <StatePanel title={labels.empty} urgent small />;
  if (query.error !== null) return <Unreadable error={query.error} retry={() => query.refetch()} />;
  if (query.data === undefined) return <Skeleton heights={[32, 240, 160]} />;
  return (
    <MappingStage chosen={chosen} kind={kind} raw={query.data} proposed={draftOf(kind, proposal(kind, query.data))} />
  );
}

function proposal(kind: ImportKind, { columns, proposedMapping }: ImportPreview): Readonly<Record<string, unknown>> {
  return kind === 'complaints' ? proposedMapping : ownNames(kind, columns);
}

/** A file that is no table of text is told so in the reader's language, with what to do. */
function Unreadable({ error, retry }: { error: unknown; retry: () => unknown }): JSX.Element {
  const labels = useLabels(uploadLabels);
  const [problem] = mappingProblems(problemOf(error), useLanguage());
  if (problem === undefined) return <ProblemNotice error={error} retry={retry} small />;
  return (
    <StatePanel title={problem.message} urgent small>
      {problem.code === 'not-a-table' ? labels.notCsv : labels.dropText}
    </StatePanel>
  );
}
