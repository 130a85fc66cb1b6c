import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { type JSX, useId } from 'react';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { TextField } from '../../parts/text-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { DEFINITION_WORDS } from './definition-words.ts';
import styles from './definitions.module.css';
import { type Dimension, entriesQuery } from './definitions.queries.ts';
import { formLabels } from './form-labels.ts';
import { FLAGS, type NamedList, type SelectionDraft, type Wish, wishesOf } from './selection-draft.ts';

interface SelectionFieldsProps {
  /** Where in the definition it stands: `numerator` or `denominator.complaints`. */
  path: string;
  draft: SelectionDraft;
  change: (stated: Partial<SelectionDraft>) => void;
  /** What is wrong with a member, in words. */
  faultOf: (path: string) => string | null;
}

/** Which complaints are counted: the layer, the day and the types first, everything else folded away. */
export function SelectionFields({ path, draft, change, faultOf }: SelectionFieldsProps): JSX.Element {
  const labels = useLabels(formLabels);
  const words = DEFINITION_WORDS[useLanguage()];
  const list = (name: NamedList, dimension: Dimension | null) => (
    <NamesField
      label={labels.lists[name]}
      dimension={dimension}
      value={draft[name]}
      choose={(names) => change({ [name]: names })}
      fault={faultOf(`${path}.${name}`)}
    />
  );
  const asked = FLAGS.filter((flag) => (draft.flags[flag] ?? '') !== '').length;
  const isMore =
    asked > 0 ||
    draft.hours !== '' ||
    [draft.channels, draft.levels, draft.causes, draft.rights, draft.departments].some(({ length }) => length > 0);
  return (
    <>
      <div className={styles.fields}>
        <Layers draft={draft} change={change} fault={faultOf(`${path}.layers`)} />
        <ChoiceField
          label={labels.dateBasis}
          words={words.dateBases}
          value={draft.dateBasis}
          choose={(dateBasis) => change({ dateBasis })}
        />
        <ChoiceField
          label={labels.duplicates}
          words={labels.duplicateRules}
          value={draft.duplicates}
          choose={(duplicates) => change({ duplicates })}
        />
        {list('types', 'type')}
      </div>
      <details className={styles.more} open={isMore}>
        <summary>{labels.more}</summary>
        <div className={styles.fields}>
          {list('causes', 'cause')}
          {list('channels', 'channel')}
          {list('levels', 'level')}
          {list('rights', 'right')}
          {list('departments', null)}
          {FLAGS.map((flag) => (
            <ChoiceField
              key={flag}
              label={words.flags[flag] ?? flag}
              words={
                Object.fromEntries(wishesOf(flag).map((wish) => [wish, labels.wishes[wish]])) as Record<Wish, string>
              }
              value={draft.flags[flag] ?? ''}
              choose={(wish) => change({ flags: { ...draft.flags, [flag]: wish } })}
            />
          ))}
          <Within path={path} draft={draft} change={change} faultOf={faultOf} />
        </div>
      </details>
    </>
  );
}

function Layers({ draft, change, fault }: Pick<SelectionFieldsProps, 'draft' | 'change'> & { fault: string | null }) {
  const labels = useLabels(formLabels);
  const { layers: words } = DEFINITION_WORDS[useLanguage()];
  return (
    <fieldset className={styles.layers}>
      <legend>{labels.layers}</legend>
      {(['contact', 'ticket', 'appeal'] as const).map((layer) => (
        <label key={layer}>
          <input
            type="checkbox"
            checked={draft.layers.includes(layer)}
            onChange={({ target }) =>
              change({
                layers: target.checked ? [...draft.layers, layer] : draft.layers.filter((each) => each !== layer),
              })
            }
          />{' '}
          {words[layer]}
        </label>
      ))}
      {fault !== null && <p role="alert">{fault}</p>}
    </fieldset>
  );
}

function Within({ path, draft, change, faultOf }: SelectionFieldsProps): JSX.Element {
  const labels = useLabels(formLabels);
  const { moments } = DEFINITION_WORDS[useLanguage()];
  return (
    <>
      <TextField
        label={labels.hours}
        inputMode="numeric"
        value={draft.hours}
        onChange={(hours) => change({ hours })}
        fault={faultOf(`${path}.within.hours`)}
      />
      <ChoiceField label={labels.fromMoment} words={moments} value={draft.from} choose={(from) => change({ from })} />
      <ChoiceField label={labels.toMoment} words={moments} value={draft.to} choose={(to) => change({ to })} />
    </>
  );
}

interface NamesFieldProps {
  label: string;
  /** Null: names as they are written. */
  dimension: Dimension | null;
  value: readonly string[];
  choose: (names: string[]) => void;
  fault: string | null;
}

/** Several names of the catalogue, each with all below it, or texts as they were written; none is everything. */
function NamesField({ label, dimension, value, choose, fault }: NamesFieldProps): JSX.Element {
  const labels = useLabels(formLabels);
  const language = useLanguage();
  const id = useId();
  const { data: entries = [] } = useQuery({ ...entriesQuery(dimension ?? 'type'), enabled: dimension !== null });
  const options =
    dimension === null ? [] : entries.map(({ code, name }) => ({ value: code, label: inLanguage(name, language) }));
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        className={styles.names ?? ''}
        size="large"
        mode="tags"
        value={[...value]}
        options={options}
        optionFilterProp="label"
        placeholder={labels.everything}
        status={fault === null ? '' : 'error'}
        onChange={(names: string[]) => choose(names)}
      />
      {fault !== null && <p role="alert">{fault}</p>}
    </div>
  );
}
