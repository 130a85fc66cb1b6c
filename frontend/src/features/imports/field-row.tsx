import { Input, Select } from 'antd';
import type { JSX } from 'react';
import { knownWord } from '../../language/known-word.ts';
import { useLabels } from '../../language/use-labels.ts';
import { DateFormatInput } from './date-format-input.tsx';
import { fieldLabels } from './field-labels.ts';
import { fieldShape, mayBeConstant, mayJoinColumns, requiredFields } from './import-fields.ts';
import { importLabels } from './labels.ts';
import { type ColumnName, columnChoices, type FieldDraft, withField, withoutField } from './mapping-draft.ts';
import { dateChoiceOf, examplesOf, type MappingEdit, wordsOf } from './mapping-edit.ts';
import { uploadLabels } from './upload-labels.ts';
import styles from './upload.module.css';
import { ValueMap } from './value-map.tsx';

interface FieldRowProps {
  edit: MappingEdit;
  field: FieldDraft;
}

/** One field: its columns or its fixed value, for dates how they are written, and what the file has there. */
export function FieldRow({ edit, field }: FieldRowProps): JSX.Element {
  const labels = useLabels(uploadLabels);
  const name = knownWord(useLabels(fieldLabels), field.field);
  const { kind, draft, raw, change } = edit;
  const shape = fieldShape(kind, field.field);
  const isRequired = requiredFields(kind).includes(field.field);
  const examples = examplesOf(raw, field.columns);
  const set = (changes: Partial<FieldDraft>): void => change(withField(kind, draft, { ...field, ...changes }));
  return (
    <tr>
      <th scope="row">
        {name}
        {isRequired && <span className={styles.tag}>{labels.required}</span>}
        <Confidence edit={edit} field={field} />
      </th>
      <td>
        <div className={styles.origin}>
          {field.constant === null ? (
            <Columns edit={edit} field={field} name={name} set={set} />
          ) : (
            <Constant field={field} name={name} set={set} />
          )}
          {mayBeConstant(shape) && (
            <button type="button" className={styles.link} onClick={() => set({ constant: toggled(field) })}>
              {field.constant === null ? labels.useConstant : labels.useColumns}
            </button>
          )}
          {!isRequired && (
            <button
              type="button"
              className={styles.remove}
              aria-label={labels.remove(name)}
              title={labels.remove(name)}
              onClick={() => change(withoutField(draft, field.field))}
            >
              ×
            </button>
          )}
        </div>
        {shape === 'date' && field.columns.length > 0 && (
          <DateFormatInput field={field} choice={dateChoiceOf(edit, field)} name={name} set={set} />
        )}
        <ValueMap field={field} words={wordsOf(edit, field)} name={name} set={set} />
        <FieldProblems edit={edit} field={field.field} />
      </td>
      <td className={styles.example} title={examples[0]}>
        {field.constant === null ? examples[0] : ''}
      </td>
    </tr>
  );
}

/** How sure a proposal is, as long as it stands; what somebody has chosen needs no mark. */
function Confidence({ edit, field }: FieldRowProps): JSX.Element | null {
  const labels = useLabels(uploadLabels);
  const proposal = edit.raw.proposals.find((each) => each.field === field.field);
  const isKept = proposal !== undefined && proposal.columns.join() === field.columns.join() && field.constant === null;
  if (!isKept || edit.raw.savedMapping !== null) return null;
  return (
    <span className={styles.confidence} data-confidence={proposal.confidence} title={labels.basis[proposal.basis]}>
      {labels.confidence[proposal.confidence]}
    </span>
  );
}

function toggled({ constant, field }: FieldDraft): string | null {
  if (constant !== null) return null;
  return field === 'layer' ? 'appeal' : '';
}

interface InputProps {
  field: FieldDraft;
  name: string;
  set: (changes: Partial<FieldDraft>) => void;
}

function Columns({ edit, field, name, set }: InputProps & { edit: MappingEdit }): JSX.Element {
  const labels = useLabels(uploadLabels);
  const choices = columnChoices(edit.raw.columns);
  const known = choices.map(({ name: value, header, position }) => ({
    value,
    label: value === header ? header : labels.positioned(header, String(position)),
  }));
  const absent = field.columns.filter((column) => choices.every((choice) => choice.name !== column));
  const options = [...known, ...absent.map((value) => ({ value, label: `${value} ?` }))];
  const shared = {
    className: styles.columns ?? '',
    showSearch: { optionFilterProp: 'label' },
    placeholder: labels.chooseColumns,
    'aria-label': `${name} · ${labels.chooseColumns}`,
    options,
  };
  if (mayJoinColumns(fieldShape(edit.kind, field.field))) {
    return (
      <Select<ColumnName[]>
        {...shared}
        mode="multiple"
        value={[...field.columns]}
        onChange={(columns) => set({ columns })}
      />
    );
  }
  return (
    <Select<ColumnName | null>
      {...shared}
      allowClear
      value={field.columns[0] ?? null}
      onChange={(column) => set({ columns: column === null || column === undefined ? [] : [column] })}
    />
  );
}

function Constant({ field, name, set }: InputProps): JSX.Element {
  const labels = useLabels(uploadLabels);
  const { layers } = useLabels(importLabels);
  const label = `${name} · ${labels.constant}`;
  if (field.field === 'layer') {
    const options = Object.entries(layers).map(([value, word]) => ({ value, label: word }));
    return (
      <Select
        className={styles.columns ?? ''}
        aria-label={label}
        value={field.constant}
        options={options}
        onChange={(constant) => set({ constant })}
      />
    );
  }
  return (
    <Input
      className={styles.columns ?? ''}
      aria-label={label}
      placeholder={labels.constant}
      value={field.constant ?? ''}
      onChange={({ target }) => set({ constant: target.value })}
    />
  );
}

function FieldProblems({ edit, field }: { edit: MappingEdit; field: string }): JSX.Element | null {
  const { problems } = useLabels(uploadLabels);
  const own = edit.problems.filter(({ place }) => place === field);
  if (own.length === 0) return null;
  const words: Readonly<Record<string, string>> = problems;
  return (
    <p className={styles.problem} role="alert">
      {own.map(({ code, message }) => words[code] ?? message).join('; ')}
    </p>
  );
}
