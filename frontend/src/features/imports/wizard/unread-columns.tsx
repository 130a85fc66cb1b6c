import { Select } from 'antd';
import type { JSX } from 'react';
import { knownWord } from '../../../language/known-word.ts';
import { useLanguage } from '../../../language/language.ts';
import { useLabels } from '../../../language/use-labels.ts';
import { fieldLabels } from '../field-labels.ts';
import { columnChoices, emptyField, unreadColumns, unusedFields, withField } from '../mapping-draft.ts';
import type { MappingEdit } from '../mapping-edit.ts';
import { wizardLabels } from './wizard-labels.ts';
import styles from './wizard.module.css';

/** The columns no field reads, with what they hold: nothing of a file is left out unseen. */
export function UnreadColumns({ kind, raw, draft, change }: MappingEdit): JSX.Element {
  const labels = useLabels(wizardLabels);
  const names = useLabels(fieldLabels);
  const language = useLanguage();
  const unread = unreadColumns(raw.columns, draft);
  const fields = unusedFields(kind, draft).map((field) => ({ value: field, label: knownWord(names, field) }));
  const open = draft.fields
    .filter(({ columns, constant }) => columns.length === 0 && constant === null)
    .map(({ field }) => ({ value: field, label: knownWord(names, field) }));
  const read = (position: number, field: string): void => {
    const choice = columnChoices(raw.columns)[position];
    if (choice !== undefined) change(withField(kind, draft, { ...emptyField(field), columns: [choice.name] }));
  };
  return (
    <section className={styles.section} aria-labelledby="unread-title">
      <header className={styles.sectionHead}>
        <h2 id="unread-title">{unread.length === 0 ? labels.unreadNone : labels.unread(String(unread.length))}</h2>
        {unread.length > 0 && <p className="muted">{labels.unreadText}</p>}
      </header>
      <ul className={styles.unread}>
        {unread.map(({ name, position }) => (
          <li key={position}>
            <strong>{name === '' ? `#${position + 1}` : name}</strong>
            <span className="muted">{raw.facts[position]?.examples.join(language === 'zh' ? '、' : ', ')}</span>
            <Select<string | null>
              className={styles.choice ?? ''}
              showSearch={{ optionFilterProp: 'label' }}
              value={null}
              placeholder={labels.notRead}
              aria-label={labels.readAs(name)}
              options={[...open, ...fields]}
              onChange={(field) => field !== null && read(position, field)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
