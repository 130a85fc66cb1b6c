import type { JSX } from 'react';
import type { ImportKind } from '../../../api/data-models.ts';
import { usePermission } from '../../../api/session.ts';
import { useLabels } from '../../../language/use-labels.ts';
import { Button } from '../../../parts/button.tsx';
import { importKinds, kindPermission } from '../import-filters.ts';
import { importLabels } from '../labels.ts';
import { uploadLabels } from '../upload-labels.ts';
import { FileDrop } from './file-drop.tsx';
import { FileLine } from './file-line.tsx';
import type { Looking } from './use-looking.ts';
import { wizardLabels } from './wizard-labels.ts';
import styles from './wizard.module.css';

interface FilesStepProps {
  kind: ImportKind;
  choose: (kind: ImportKind) => void;
  looking: readonly Looking[];
  add: (files: readonly File[]) => void;
  remove: (choice: number) => void;
  next: () => void;
}

/** What the files hold, the files themselves, and what a first look into each has shown. */
export function FilesStep({ kind, choose, looking, add, remove, next }: FilesStepProps): JSX.Element {
  const labels = useLabels(wizardLabels);
  const isLooking = looking.some(({ preview, problem }) => preview === undefined && problem === null);
  const ready = looking.filter(({ preview }) => preview !== undefined).length;
  return (
    <>
      <Kinds kind={kind} choose={choose} />
      <FileDrop isMore={looking.length > 0} add={add} />
      {looking.length > 0 && (
        <section className={styles.files} aria-label={labels.chosen(String(looking.length))}>
          <ul>
            {looking.map((each) => (
              <FileLine key={each.chosen.choice} looking={each} remove={() => remove(each.chosen.choice)} />
            ))}
          </ul>
          <footer className={styles.onward}>
            <Button primary disabled={isLooking || ready === 0} onClick={next}>
              {labels.next}
            </Button>
            {!isLooking && ready === 0 && <p role="status">{labels.noneReady}</p>}
          </footer>
        </section>
      )}
    </>
  );
}

function Kinds({ kind, choose }: Pick<FilesStepProps, 'kind' | 'choose'>): JSX.Element {
  const labels = useLabels(uploadLabels);
  const words = useLabels(importLabels);
  const may = usePermission();
  return (
    <fieldset className={styles.kinds}>
      <legend>{labels.what}</legend>
      {importKinds
        .filter((each) => may(kindPermission[each]))
        .map((each) => (
          <label key={each}>
            <input type="radio" name="kind" value={each} checked={each === kind} onChange={() => choose(each)} />
            <strong>{words.kinds[each]}</strong>
            <span>{labels.about[each]}</span>
          </label>
        ))}
    </fieldset>
  );
}
