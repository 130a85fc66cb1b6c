import { useQuery } from '@tanstack/react-query';
import { type JSX, type SubmitEvent, useId, useState } from 'react';
import type { NewOfficialFigure, OfficialFigure } from '../../api/official-models.ts';
import { useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { itemsIn, linesOf } from './explained-lines.ts';
import { officialLabels } from './labels.ts';
import { measuredQuery, useRecordFigure } from './official-figures.queries.ts';
import styles from './official-figures.module.css';

interface FigureFormProps {
  unit: string;
  /** The figure to correct; null: a new one. */
  figure: OfficialFigure | null;
  done: () => void;
}

/** Records a figure, or corrects one: its indicator and period then stand. */
export function FigureForm({ unit, figure, done }: FigureFormProps): JSX.Element {
  const labels = useLabels(officialLabels);
  const { today } = useSession().organization;
  const [draft, setDraft] = useState<NewOfficialFigure>(() => draftOf(unit, figure, today));
  const [lines, setLines] = useState(() => linesOf(figure?.items ?? []));
  const change = (next: Partial<NewOfficialFigure>): void => setDraft({ ...draft, ...next });
  const recording = useRecordFigure();
  const record = useSingle(recording);
  const read = itemsIn(lines);
  const wrong = 'wrong' in read ? read.wrong : null;
  const isReady = wrong === null && draft.indicator !== '' && draft.period !== '' && draft.source.trim() !== '';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isReady && 'items' in read) record({ ...draft, items: read.items }, { onSuccess: done });
  };
  const text = (field: 'period' | 'count' | 'rate' | 'source', more: object = {}): JSX.Element => (
    <TextField
      {...more}
      label={labels[field]}
      value={draft[field] ?? ''}
      onChange={(typed) => change({ [field]: typed === '' && field !== 'period' && field !== 'source' ? null : typed })}
    />
  );
  return (
    <form className={styles.form} onSubmit={submit}>
      <h2>{figure === null ? labels.add : labels.edit}</h2>
      <IndicatorChoice value={draft.indicator} fixed={figure !== null} change={(indicator) => change({ indicator })} />
      {text('period', { maxLength: 10, disabled: figure !== null })}
      {text('count', { inputMode: 'numeric', maxLength: 15 })}
      {text('rate', { inputMode: 'decimal', maxLength: 20 })}
      {text('source', { maxLength: 500 })}
      <TextField
        type="date"
        label={labels.publishedOn}
        value={draft.publishedOn}
        onChange={(publishedOn) => change({ publishedOn })}
      />
      <ItemLines value={lines} change={setLines} wrong={wrong} />
      {recording.error !== null && <ProblemNotice error={recording.error} small />}
      <p className={styles.actions}>
        <Button type="submit" primary disabled={!isReady || recording.isPending}>
          {recording.isPending ? labels.saving : labels.save}
        </Button>
        <Button onClick={done}>{labels.cancel}</Button>
      </p>
    </form>
  );
}

interface IndicatorChoiceProps {
  value: string;
  fixed: boolean;
  change: (indicator: string) => void;
}

function IndicatorChoice({ value, fixed, change }: IndicatorChoiceProps): JSX.Element {
  const labels = useLabels(officialLabels);
  const language = useLanguage();
  const id = useId();
  const { data: measured = [] } = useQuery(measuredQuery);
  return (
    <div className={styles.area}>
      <label htmlFor={id}>{labels.indicator}</label>
      <select id={id} value={value} disabled={fixed} onChange={({ target }) => change(target.value)}>
        <option value="">–</option>
        {measured.map(({ code, name }) => (
          <option key={code} value={code}>
            {inLanguage(name, language)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ItemLinesProps {
  value: string;
  change: (lines: string) => void;
  wrong: string | null;
}

function ItemLines({ value, change, wrong }: ItemLinesProps): JSX.Element {
  const labels = useLabels(officialLabels);
  const id = useId();
  return (
    <div className={styles.area}>
      <label htmlFor={id}>{labels.itemsField}</label>
      <textarea
        id={id}
        rows={4}
        maxLength={20_000}
        value={value}
        placeholder={labels.itemsExample}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : `${id}-fault`}
        onChange={({ target }) => change(target.value)}
      />
      {wrong !== null && (
        <p id={`${id}-fault`} role="alert">
          {labels.badItem(wrong)}
        </p>
      )}
    </div>
  );
}

function draftOf(unit: string, figure: OfficialFigure | null, today: string): NewOfficialFigure {
  const { indicator = '', period = '', count = null, rate = null, source = '', publishedOn = today } = figure ?? {};
  return { indicator, unit, period, count, rate, source, publishedOn };
}
