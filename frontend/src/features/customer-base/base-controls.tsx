import { Input, type InputRef, Select } from 'antd';
import { type JSX, useEffect, useRef, useState } from 'react';
import type { Grain, Series } from '../../api/data-models.ts';
import { usePermission, useSession } from '../../api/session.ts';
import { useUnits } from '../../api/units.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { Popover } from '../../parts/popover.tsx';
import { usePlace } from '../../place/use-place.ts';
import { choosablePeriods, periodsIn, shifted } from './base-periods.ts';
import styles from './customer-base.module.css';
import { baseLabels } from './labels.ts';
import type { BaseView } from './use-base-view.ts';

interface BaseControlsProps {
  known: readonly Series[];
  view: BaseView;
}

/** Chooses series, unit and periods; every choice is written to the address. */
export function BaseControls({ known, view }: BaseControlsProps): JSX.Element {
  const labels = useLabels(baseLabels);
  const mayWrite = usePermission()('customer-base.write');
  const listed = view.exists ? known : [...known, { code: view.series, grain: view.grain }];
  const options = listed.map(({ code, grain }) => ({ value: code, label: `${code} · ${labels.grains[grain]}` }));
  return (
    <search className={styles.controls}>
      <Select
        className={styles.series ?? ''}
        aria-label={labels.series}
        value={view.series}
        options={options}
        onChange={(series) => view.show({ series, grain: null, from: null, until: null })}
      />
      {mayWrite && (
        <Popover label={labels.newSeries} name={labels.newSeries}>
          {(close) => (
            <NewSeries
              create={(series, grain) => {
                close();
                view.show({ series, grain, from: null, until: null });
              }}
            />
          )}
        </Popover>
      )}
      <UnitChoice />
      <PeriodChoice view={view} />
    </search>
  );
}

function NewSeries({ create }: { create: (series: string, grain: Grain) => void }): JSX.Element {
  const labels = useLabels(baseLabels);
  const first = useRef<InputRef>(null);
  useEffect(() => first.current?.focus(), []);
  const [code, setCode] = useState('');
  const [grain, setGrain] = useState<Grain>('month');
  const isCode = /^[a-z0-9][a-z0-9_-]{0,49}$/i.test(code);
  return (
    <form
      className={styles.newSeries}
      onSubmit={(event) => {
        event.preventDefault();
        if (isCode) create(code, grain);
      }}
    >
      <label>
        {labels.newSeriesCode}
        <Input ref={first} value={code} maxLength={50} onChange={({ target }) => setCode(target.value.trim())} />
      </label>
      <fieldset>
        <legend>{labels.grain}</legend>
        {(['month', 'quarter', 'half', 'year'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="grain" checked={each === grain} onChange={() => setGrain(each)} />
            {labels.grains[each]}
          </label>
        ))}
      </fieldset>
      <Button type="submit" disabled={!isCode}>
        {labels.create}
      </Button>
    </form>
  );
}

function UnitChoice(): JSX.Element {
  const labels = useLabels(baseLabels);
  const language = useLanguage();
  const units = useUnits();
  const { place, move } = usePlace();
  const top = units[0]?.level ?? 0;
  const nameOf = (code: string): string => {
    const unit = units.find((each) => each.code === code);
    return unit === undefined ? code : inLanguage(unit.name, language);
  };
  const options = units.map(({ code, name, level }) => ({
    value: code,
    label: '\u2003'.repeat(level - top) + inLanguage(name, language),
    words: `${code} ${name.zh} ${name.en}`,
  }));
  return (
    <Select
      className={styles.unit ?? ''}
      aria-label={labels.unit}
      showSearch={{ optionFilterProp: 'words' }}
      popupMatchSelectWidth={280}
      value={place.unit}
      labelRender={({ value }) => nameOf(String(value))}
      options={options}
      onChange={(unit) => move({ unit })}
    />
  );
}

function PeriodChoice({ view }: { view: BaseView }): JSX.Element {
  const labels = useLabels(baseLabels);
  const { today } = useSession().organization;
  const { grain, range } = view;
  const count = periodsIn(grain, range).length;
  const show = (from: string, periods: number): void => view.show({ from, until: shifted(grain, from, periods - 1) });
  const counts = [...new Set([6, 12, 24, 36, count])].sort((a, b) => a - b);
  return (
    <div className={styles.periods}>
      <Button
        aria-label={labels.earlier}
        title={labels.earlier}
        onClick={() => show(shifted(grain, range.from, -6), count)}
      >
        ‹
      </Button>
      <Select
        className={styles.from ?? ''}
        aria-label={labels.from}
        showSearch
        value={range.from}
        options={choosablePeriods(grain, today).map((value) => ({ value, label: value }))}
        onChange={(from) => show(from, count)}
      />
      <Select
        className={styles.count ?? ''}
        aria-label={labels.count}
        value={count}
        options={counts.map((value) => ({ value, label: labels.periods(String(value)) }))}
        onChange={(periods) => show(range.from, periods)}
      />
      <Button aria-label={labels.later} title={labels.later} onClick={() => show(shifted(grain, range.from, 6), count)}>
        ›
      </Button>
    </div>
  );
}
