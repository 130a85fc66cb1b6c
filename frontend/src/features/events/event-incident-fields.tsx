import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { JSX } from 'react';
import { complaintTypesQuery } from '../../api/complaint-types.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import type { components } from '../../api/schema.ts';
import styles from './events.module.css';
import { DayField, Field, type FieldsProps } from './field.tsx';
import { eventLabels } from './labels.ts';

/** Which complaints are an incident's own, and whether it is repaired. */
export function EventIncidentFields({ draft, change }: FieldsProps): JSX.Element {
  const labels = useLabels(eventLabels);
  const language = useLanguage();
  const types = useQuery(complaintTypesQuery).data ?? [];
  return (
    <>
      <p className="muted">{labels.belongsHint}</p>
      <Field label={labels.types}>
        <Select
          mode="multiple"
          aria-label={labels.types}
          value={[...draft.types]}
          optionFilterProp="label"
          options={flat(types).map(({ code, name }) => ({ value: code, label: inLanguage(name, language) }))}
          onChange={(chosen: string[]) => change({ types: chosen })}
        />
      </Field>
      <Lines label={labels.texts} value={draft.texts} change={(texts) => change({ texts })} />
      <Lines label={labels.words} value={draft.words} change={(words) => change({ words })} />
      <div className={styles.days}>
        <DayField label={labels.from} value={draft.from} onChange={(from) => change({ from })} />
        <DayField
          label={labels.repairedOn}
          value={draft.repairedOn}
          onChange={(repairedOn) => change({ repairedOn })}
        />
      </div>
    </>
  );
}

type ComplaintType = components['schemas']['ComplaintTypeDto'];

/** The tree depth first, each type before those below it. */
function flat(types: readonly ComplaintType[]): ComplaintType[] {
  return types.flatMap((type) => [type, ...flat(type.children)]);
}

interface LinesProps {
  label: string;
  value: string;
  change: (value: string) => void;
}

function Lines({ label, value, change }: LinesProps): JSX.Element {
  return (
    <label className={styles.field}>
      {label}
      <textarea rows={3} value={value} onChange={({ target }) => change(target.value)} />
    </label>
  );
}
