import { type JSX, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Unit } from '../../api/models.ts';
import { useUnits } from '../../api/units.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Popover } from '../../parts/popover.tsx';
import { usePlace } from '../../place/use-place.ts';
import { shellLabels } from '../labels.ts';
import { unitChoices } from './unit-choices.ts';
import styles from './unit-picker.module.css';

/** Chooses the unit of the page: a searchable tree of one's scope. */
export function UnitPicker(): JSX.Element {
  const labels = useLabels(shellLabels);
  const language = useLanguage();
  const units = useUnits();
  const { place, move } = usePlace();
  const chosen = units.find(({ code }) => code === place.unit);
  const name = chosen === undefined ? place.unit : inLanguage(chosen.name, language);
  return (
    <Popover label={name} name={labels.unit}>
      {(close) => (
        <UnitSearch
          units={units}
          chosen={place.unit}
          choose={(unit) => {
            close();
            move({ unit });
          }}
        />
      )}
    </Popover>
  );
}

interface UnitSearchProps {
  units: readonly Unit[];
  chosen: string;
  choose: (code: string) => void;
}

function UnitSearch({ units, chosen, choose }: UnitSearchProps): JSX.Element {
  const labels = useLabels(shellLabels);
  const language = useLanguage();
  const list = useId();
  const [search, setSearch] = useState('');
  const choices = unitChoices(units, chosen, search);
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      choices.findIndex(({ code }) => code === chosen),
    ),
  );
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: 'nearest' }), [list, active]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: choices.length - 1 }[event.key];
    if (next !== undefined) setActive(Math.min(Math.max(next, 0), choices.length - 1));
    const choice = choices[active];
    if (event.key === 'Enter' && choice !== undefined) choose(choice.code);
    if (next !== undefined || event.key === 'Enter') event.preventDefault();
  };
  const onSearch = (text: string): void => {
    setSearch(text);
    setActive(0);
  };
  return (
    <div className={styles.search}>
      <input
        ref={input}
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={choices.length > 0 ? `${list}-${active}` : undefined}
        aria-label={labels.searchUnit}
        placeholder={labels.searchUnit}
        value={search}
        onChange={(event) => onSearch(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label={labels.unit} tabIndex={-1}>
        {choices.map((unit, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the combobox above hears the keys
          <div
            key={unit.code}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={unit.code === chosen}
            data-active={index === active}
            style={{ paddingLeft: 16 + (search === '' ? indent(unit, units) : 0) * 16 }}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(unit.code)}
          >
            {inLanguage(unit.name, language)}
            <span className="muted">{unit.code}</span>
          </div>
        ))}
      </div>
      {choices.length === 0 && <p className={styles.none}>{labels.noUnit}</p>}
    </div>
  );
}

/** Levels below the top of one's own scope. */
function indent(unit: Unit, units: readonly Unit[]): number {
  return unit.level - (units[0]?.level ?? unit.level);
}
