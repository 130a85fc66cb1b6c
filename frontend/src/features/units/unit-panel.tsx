import { type JSX, useRef, useState } from 'react';
import type { Unit } from '../../api/models.ts';
import { usePermission } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { knownWord } from '../../language/known-word.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { unitLabels } from './labels.ts';
import { NewUnitForm } from './new-unit-form.tsx';
import { RenameForm } from './rename-form.tsx';
import styles from './units.module.css';

interface UnitPanelProps {
  unit: Unit;
  units: readonly Unit[];
  created: (unit: Unit) => void;
}

/** One unit: where it stands, its names and kind, and a new one below it. */
export function UnitPanel({ unit, units, created }: UnitPanelProps): JSX.Element {
  const labels = useLabels(unitLabels);
  const language = useLanguage();
  const mayWrite = usePermission()('units.write');
  const [adding, setAdding] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const children = units.filter(({ parent }) => parent === unit.code).length;
  const closeForm = (): void => {
    setAdding(false);
    requestAnimationFrame(() => opener.current?.querySelector('button')?.focus());
  };
  return (
    <section aria-label={inLanguage(unit.name, language)}>
      <h2 className={styles.title}>{inLanguage(unit.name, language)}</h2>
      <dl className={styles.facts}>
        <Fact name={labels.code} value={unit.code} />
        <Fact name={labels.parent} value={superiors(unit, units, language) || labels.top} />
        <Fact name={labels.below} value={labels.belowCount(String(children))} />
        {!mayWrite && (
          <>
            <Fact name={labels.nameZh} value={unit.name.zh} />
            <Fact name={labels.nameEn} value={unit.name.en} />
            <Fact name={labels.kind} value={knownWord(labels.kinds, unit.kind)} />
          </>
        )}
      </dl>
      {mayWrite && <RenameForm unit={unit} />}
      {mayWrite && (
        <div ref={opener} className={styles.add}>
          {adding ? (
            <NewUnitForm parent={unit} created={created} cancel={closeForm} />
          ) : (
            <Button onClick={() => setAdding(true)}>{labels.add}</Button>
          )}
        </div>
      )}
    </section>
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

function superiors(unit: Unit, units: readonly Unit[], language: 'zh' | 'en'): string {
  return unit.path
    .filter((code) => code !== unit.code)
    .map((code) => units.find((each) => each.code === code))
    .map((each) => (each === undefined ? '' : inLanguage(each.name, language)))
    .join(' / ');
}
