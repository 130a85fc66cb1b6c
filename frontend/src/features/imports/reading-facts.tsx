import type { JSX } from 'react';
import type { ImportRecord } from '../../api/data-models.ts';
import { knownWord } from '../../language/known-word.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { fieldLabels } from './field-labels.ts';
import styles from './import.module.css';
import { importLabels } from './labels.ts';
import { draftOf, type FieldDraft } from './mapping-draft.ts';

/** How the file was read: its form, and where every field came from. */
export function ReadingFacts({ record }: { record: ImportRecord }): JSX.Element {
  const labels = useLabels(importLabels);
  const draft = record.mapping === null ? null : draftOf(record.kind, record.mapping);
  const facts: [string, string | null][] = [
    [labels.size, `${grouped(record.fileSize)} B`],
    [labels.encoding, record.encoding?.toUpperCase() ?? null],
    [labels.delimiter, record.delimiter === null ? null : knownWord(labels.delimiters, record.delimiter)],
    [labels.source, record.source || null],
    [labels.timeZone, draft?.timeZone || null],
    [labels.createUnits, draft?.createUnits === true ? labels.yes : null],
  ];
  return (
    <section className={styles.section}>
      <header className={styles.sectionHead}>
        <h2>{labels.reading}</h2>
      </header>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => value !== null && <Fact key={name} name={name} value={value} />)}
        {draft === null ? <p className="muted">{labels.ownColumns}</p> : <Fields fields={draft.fields} />}
      </dl>
    </section>
  );
}

function Fields({ fields }: { fields: readonly FieldDraft[] }): JSX.Element {
  const labels = useLabels(importLabels);
  const names = useLabels(fieldLabels);
  const origin = ({ field, constant, columns, format }: FieldDraft): string =>
    constant === null
      ? [columns.join(' + '), format && labels.format(format)].filter((part) => part !== '').join(' · ')
      : labels.fixed(field === 'layer' ? knownWord(labels.layers, constant) : constant);
  return (
    <>
      {fields
        .filter(({ columns, constant }) => columns.length > 0 || constant !== null)
        .map((field) => (
          <Fact key={field.field} name={knownWord(names, field.field)} value={origin(field)} />
        ))}
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
