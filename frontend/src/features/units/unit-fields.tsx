import { AutoComplete, Input, type InputRef } from 'antd';
import { type JSX, type ReactNode, useEffect, useId, useRef } from 'react';
import { useLabels } from '../../language/use-labels.ts';
import { unitLabels } from './labels.ts';
import type { UnitDraft, UnitField } from './unit-draft.ts';
import styles from './units.module.css';

interface UnitFieldsProps {
  draft: UnitDraft;
  /** A new unit has its code still to be chosen. */
  isNew: boolean;
  messages: Partial<Record<UnitField, string>>;
  change: (draft: UnitDraft) => void;
}

/** The inputs of a unit, each with its hint and what is wrong with it; a new one begins in its code. */
export function UnitFields({ draft, isNew, messages, change }: UnitFieldsProps): JSX.Element {
  const labels = useLabels(unitLabels);
  const id = useId();
  const first = useRef<InputRef>(null);
  useEffect(() => first.current?.focus(), []);
  const kinds = Object.entries(labels.kinds).map(([value, word]) => ({ value, label: `${word} ${value}` }));
  const input = (field: 'code' | 'zh' | 'en', limit: number): JSX.Element => (
    <Input
      id={`${id}-${field}`}
      {...(isNew && field === 'code' ? { ref: first } : {})}
      value={draft[field]}
      maxLength={limit}
      aria-invalid={messages[field] !== undefined}
      onChange={({ target }) => change({ ...draft, [field]: target.value })}
    />
  );
  return (
    <div className={styles.fields}>
      {isNew && (
        <Labelled id={`${id}-code`} label={labels.code} hint={labels.codeHint} message={messages.code}>
          {input('code', 100)}
        </Labelled>
      )}
      <Labelled id={`${id}-zh`} label={labels.nameZh} message={messages.zh}>
        {input('zh', 200)}
      </Labelled>
      <Labelled id={`${id}-en`} label={labels.nameEn} hint={labels.nameEnHint} message={messages.en}>
        {input('en', 200)}
      </Labelled>
      <Labelled id={`${id}-kind`} label={labels.kind} hint={labels.kindHint} message={messages.kind}>
        <AutoComplete
          id={`${id}-kind`}
          value={draft.kind}
          options={kinds}
          onChange={(kind: string) => change({ ...draft, kind })}
        />
      </Labelled>
    </div>
  );
}

interface LabelledProps {
  id: string;
  label: string;
  hint?: string;
  message: string | undefined;
  children: ReactNode;
}

function Labelled({ id, label, hint, message, children }: LabelledProps): JSX.Element {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children}
      {message !== undefined && (
        <p className={styles.message} role="alert">
          {message}
        </p>
      )}
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    </div>
  );
}
