import { TreeSelect } from 'antd';
import { type JSX, useId } from 'react';
import type { CatalogueEntry } from '../../api/catalogue-models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { type Language, useLanguage } from '../../language/language.ts';
import styles from './catalogue.module.css';

interface EntrySelectProps {
  entries: readonly CatalogueEntry[];
  value: string | null;
  onChange: (code: string | null) => void;
  /** What the field is for. */
  name: string;
  allowClear?: boolean;
}

/** One entry in use, found by opening branches or by typing a name or a code. */
export function EntrySelect({ entries, value, onChange, name, ...rest }: EntrySelectProps): JSX.Element {
  const language = useLanguage();
  const id = useId();
  return (
    <div className={styles.area}>
      <label htmlFor={id}>{name}</label>
      <TreeSelect
        {...rest}
        id={id}
        size="large"
        style={{ width: '100%' }}
        value={value}
        treeData={branches(entries, null, language)}
        treeDefaultExpandAll
        popupMatchSelectWidth={320}
        showSearch={{ filterTreeNode: (typed, { searched }) => String(searched).includes(typed.toLowerCase()) }}
        onChange={(code: string | null | undefined) => onChange(code ?? null)}
      />
    </div>
  );
}

interface Branch {
  value: string;
  title: string;
  searched: string;
  children: Branch[];
}

function branches(entries: readonly CatalogueEntry[], parent: string | null, language: Language): Branch[] {
  return entries
    .filter((entry) => entry.parent === parent && entry.validTo === null)
    .map(({ code, name }) => ({
      value: code,
      title: inLanguage(name, language),
      searched: `${code} ${name.zh} ${name.en}`.toLowerCase(),
      children: branches(entries, code, language),
    }));
}
