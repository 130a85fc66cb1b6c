import { useQuery } from '@tanstack/react-query';
import type { JSX, KeyboardEvent, ReactNode } from 'react';
import type { CatalogueEntry, Dimension, UnfiledText } from '../../api/catalogue-models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { fullDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { examplesQuery } from './catalogue.queries.ts';
import styles from './catalogue.module.css';
import { waitingLabels } from './waiting-labels.ts';

interface WaitingRowProps {
  id: string;
  dimension: Dimension;
  item: UnfiledText;
  entries: readonly CatalogueEntry[];
  isActive: boolean;
  isSelected: boolean;
  mayWrite: boolean;
  onKeyDown: (event: KeyboardEvent) => void;
  visit: () => void;
  select: () => void;
  accept: (code: string) => void;
  open: (how: 'other' | 'new') => void;
  /** The form under the line, while one is open. */
  children: ReactNode;
}

/** A text that waits: how many complaints have it, what it may mean, and, on the line in hand, examples. */
export function WaitingRow(props: WaitingRowProps): JSX.Element {
  const { id, dimension, item, isActive, isSelected, mayWrite, onKeyDown, visit, select } = props;
  const words = useLabels(waitingLabels);
  const language = useLanguage();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the line takes the keys of the work list
    <li
      id={id}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the line takes the keys of the work list
      tabIndex={isActive ? 0 : -1}
      data-active={isActive}
      onKeyDown={onKeyDown}
      onFocus={visit}
      onClick={visit}
    >
      <div className={styles.what}>
        {mayWrite && <input type="checkbox" aria-label={item.text} checked={isSelected} onChange={select} />}
        <span className={styles.strong}>{item.text}</span>
      </div>
      <div className={styles.extent}>
        <span>{grouped(item.count)}</span>
        <span className={styles.small}>
          {words.span(fullDay(item.firstDay, language), fullDay(item.lastDay, language))}
        </span>
      </div>
      <Choices {...props} />
      {props.children}
      {isActive && <Examples dimension={dimension} text={item.text} />}
    </li>
  );
}

function Choices({ item, entries, mayWrite, accept, open }: WaitingRowProps): JSX.Element {
  const words = useLabels(waitingLabels);
  const language = useLanguage();
  const nameOf = (code: string): string => {
    const entry = entries.find((each) => each.code === code);
    return entry === undefined ? code : inLanguage(entry.name, language);
  };
  return (
    <div className={styles.suggestions}>
      {item.suggestions.length === 0 && <span className={styles.small}>{words.noSuggestion}</span>}
      {item.suggestions.map(({ code, because }, place) => (
        <Button key={code} disabled={!mayWrite} title={words.because(because)} onClick={() => accept(code)}>
          <span className={styles.place}>{place + 1}</span> {nameOf(code)}
        </Button>
      ))}
      {mayWrite && (
        <>
          <Button onClick={() => open('other')}>{words.other}</Button>
          <Button onClick={() => open('new')}>{words.newFrom}</Button>
        </>
      )}
    </div>
  );
}

function Examples({ dimension, text }: { dimension: Dimension; text: string }): JSX.Element {
  const words = useLabels(waitingLabels);
  const language = useLanguage();
  const { data } = useQuery(examplesQuery(dimension, text));
  const shown = (data?.items ?? []).filter((example) => example.text !== null && example.text !== '');
  return (
    <ul className={styles.examples} aria-label={words.examples}>
      {data !== undefined && shown.length === 0 && <li>{words.noExamples}</li>}
      {shown.map(({ source, number, day, text: excerpt }) => (
        <li key={`${source} ${number}`}>
          {fullDay(day, language)} · {excerpt}
        </li>
      ))}
    </ul>
  );
}
