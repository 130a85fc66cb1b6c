import { type JSX, useState } from 'react';
import { Link } from 'react-router';
import type { ImportKind } from '../../api/data-models.ts';
import { usePermission } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import { usePageTitle } from '../../parts/page-title.ts';
import { usePlace } from '../../place/use-place.ts';
import { FileDrop } from './file-drop.tsx';
import { FileReading } from './file-reading.tsx';
import { importKinds, kindPermission } from './import-filters.ts';
import type { ChosenFile } from './imports.queries.ts';
import { importLabels } from './labels.ts';
import { uploadLabels } from './upload-labels.ts';
import styles from './upload.module.css';

/** A file is chosen, its columns are explained, what will be read is shown, and it is sent. */
export function UploadPage(): JSX.Element {
  const labels = useLabels(uploadLabels);
  const words = useLabels(importLabels);
  const may = usePermission();
  const { linkTo } = usePlace();
  const kinds = importKinds.filter((each) => may(kindPermission[each]));
  const [kind, setKind] = useState<ImportKind>(kinds[0] ?? 'complaints');
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  usePageTitle(labels.title);
  const choose = (file: File): void => setChosen((before) => ({ file, choice: (before?.choice ?? 0) + 1 }));
  return (
    <div className={styles.page}>
      <p className="muted">
        <Link to={linkTo('/data/imports')}>{words.back}</Link> /
      </p>
      <h1>{labels.title}</h1>
      <fieldset className={styles.kinds}>
        <legend>{labels.what}</legend>
        {kinds.map((each) => (
          <label key={each}>
            <input type="radio" name="kind" value={each} checked={each === kind} onChange={() => setKind(each)} />
            <strong>{words.kinds[each]}</strong>
            <span>{labels.about[each]}</span>
          </label>
        ))}
      </fieldset>
      <FileDrop chosen={chosen?.file ?? null} choose={choose} />
      {chosen !== null && <FileReading key={`${chosen.choice} ${kind}`} chosen={chosen} kind={kind} />}
    </div>
  );
}
