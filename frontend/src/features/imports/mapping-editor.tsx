import { Select } from 'antd';
import type { JSX } from 'react';
import { knownWord } from '../../language/known-word.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { fieldLabels } from './field-labels.ts';
import { FieldRow } from './field-row.tsx';
import { acceptedFromReceived, emptyField, unusedFields, withField } from './mapping-draft.ts';
import type { MappingEdit } from './mapping-edit.ts';
import { uploadLabels } from './upload-labels.ts';
import styles from './upload.module.css';

/** From which columns each field is read: one line per field, the required ones always there. */
export function MappingEditor(edit: MappingEdit): JSX.Element {
  const labels = useLabels(uploadLabels);
  const { draft } = edit;
  return (
    <section className={styles.section} aria-labelledby="mapping-title">
      <header className={styles.sectionHead}>
        <h2 id="mapping-title">{labels.mapping}</h2>
        <p className="muted">{labels.mappingText}</p>
      </header>
      <table className={styles.mapping}>
        <thead>
          <tr>
            <th scope="col">{labels.field}</th>
            <th scope="col">{labels.from}</th>
            <th scope="col">{labels.example}</th>
          </tr>
        </thead>
        <tbody>
          {draft.fields.map((field) => (
            <FieldRow key={field.field} edit={edit} field={field} />
          ))}
        </tbody>
      </table>
      <AddField {...edit} />
      <AcceptedHint {...edit} />
    </section>
  );
}

function AddField({ kind, draft, change }: MappingEdit): JSX.Element | null {
  const labels = useLabels(uploadLabels);
  const names = useLabels(fieldLabels);
  const unused = unusedFields(kind, draft);
  if (unused.length === 0) return null;
  return (
    <Select
      className={styles.add ?? ''}
      showSearch={{ optionFilterProp: 'label' }}
      value={null}
      placeholder={`+ ${labels.addField}`}
      aria-label={labels.addField}
      options={unused.map((field) => ({ value: field, label: knownWord(names, field) }))}
      onChange={(field: string | null) => {
        if (field !== null) change(withField(kind, draft, emptyField(field)));
      }}
    />
  );
}

function AcceptedHint({ kind, draft, change }: MappingEdit): JSX.Element | null {
  const labels = useLabels(uploadLabels);
  const accepted = acceptedFromReceived(kind, draft);
  if (accepted === null) return null;
  return (
    <p className={styles.note}>
      <strong>{labels.accepted}</strong> <span className="muted">{labels.acceptedText}</span>{' '}
      <Button onClick={() => change(withField(kind, draft, accepted))}>{labels.acceptedTake}</Button>
    </p>
  );
}
