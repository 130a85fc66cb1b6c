import type { JSX } from 'react';
import type { ImportPreview } from '../../../api/data-models.ts';
import { problemOf } from '../../../api/problem.ts';
import { knownWord } from '../../../language/known-word.ts';
import { useLanguage } from '../../../language/language.ts';
import { grouped, percent } from '../../../language/numbers.ts';
import { useLabels } from '../../../language/use-labels.ts';
import { importLabels } from '../labels.ts';
import { mappingProblems } from '../mapping-problems.ts';
import { EmptyFile } from '../../../api/send-form.ts';
import { ProgressLine } from '../progress-line.tsx';
import { uploadLabels } from '../upload-labels.ts';
import type { Looking } from './use-looking.ts';
import { wizardLabels } from './wizard-labels.ts';
import styles from './wizard.module.css';

/** One chosen file: being looked at, what was found, or why it is refused. */
export function FileLine({ looking, remove }: { looking: Looking; remove: () => void }): JSX.Element {
  const labels = useLabels(wizardLabels);
  const { chosen, preview, problem, sent } = looking;
  return (
    <li className={styles.file} data-refused={problem !== null}>
      <p className={styles.fileName}>
        <strong>{chosen.file.name}</strong> <span className="muted">{grouped(String(chosen.file.size))} B</span>
      </p>
      <div className={styles.fileFacts}>
        {preview !== undefined && <Found preview={preview} />}
        {problem !== null && <Refusal error={problem} />}
        {preview === undefined && problem === null && (
          <ProgressLine share={sent} text={labels.looking(percent(sent))} />
        )}
      </div>
      <button
        type="button"
        className={styles.remove}
        aria-label={labels.leaveOut(chosen.file.name)}
        title={labels.leaveOut(chosen.file.name)}
        onClick={remove}
      >
        ×
      </button>
    </li>
  );
}

function Found({ preview }: { preview: ImportPreview }): JSX.Element {
  const labels = useLabels(wizardLabels);
  const { delimiters } = useLabels(importLabels);
  const form =
    preview.format === 'xlsx'
      ? ['XLSX', labels.sheet(preview.sheet ?? '')]
      : [preview.encoding.toUpperCase(), knownWord(delimiters, preview.delimiter)];
  return (
    <>
      <p>{[...form, labels.columns(String(preview.columns.length))].join(' · ')}</p>
      {preview.isCorrections && <p className="muted">{labels.corrections}</p>}
      {preview.savedMapping !== null && <p className="muted">{labels.known(preview.savedMapping.name)}</p>}
    </>
  );
}

/** A file that is no table is told so in the reader's language. */
function Refusal({ error }: { error: Error }): JSX.Element {
  const { empty } = useLabels(uploadLabels);
  const language = useLanguage();
  const problem = problemOf(error);
  const [said] = mappingProblems(problem, language);
  return (
    <p className={styles.problem} role="alert">
      {error instanceof EmptyFile ? empty : (said?.message ?? problem.message)}
    </p>
  );
}
