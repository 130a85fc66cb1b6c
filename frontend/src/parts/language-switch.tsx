import type { JSX } from 'react';
import { defineLabels } from '../language/labels.ts';
import { chooseLanguage, type Language, useLanguage } from '../language/language.ts';
import { useLabels } from '../language/use-labels.ts';
import styles from './language-switch.module.css';

const labels = defineLabels({ language: '语言' }, { language: 'Language' });
const languages: readonly { language: Language; name: string; short: string }[] = [
  { language: 'zh', name: '简体中文', short: '中' },
  { language: 'en', name: 'English', short: 'EN' },
];

/** 中 / EN: each language is named in itself. */
export function LanguageSwitch(): JSX.Element {
  const current = useLanguage();
  return (
    <div className={styles.switch} role="group" aria-label={useLabels(labels).language}>
      {languages.map(({ language, name, short }) => (
        <button
          key={language}
          type="button"
          lang={language}
          title={name}
          aria-label={`${short} ${name}`}
          aria-pressed={language === current}
          onClick={() => chooseLanguage(language)}
        >
          {short}
        </button>
      ))}
    </div>
  );
}
