import type { JSX } from 'react';
import { useLabels } from '../../language/use-labels.ts';
import { UnitsSelect } from '../../widgets/units-select.tsx';
import { sourceLabels } from './labels.ts';
import { Field, type FieldsProps } from './field.tsx';

/** The units a source answers for, when these are not all below its own. */
export function UnitsField({ draft, change }: FieldsProps): JSX.Element {
  const labels = useLabels(sourceLabels);
  return (
    <Field label={labels.units}>
      <UnitsSelect name={labels.units} value={draft.units} onChange={(units) => change({ units })} />
      <p className="muted">{labels.unitsHint}</p>
    </Field>
  );
}
