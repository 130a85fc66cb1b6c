import { TreeSelect } from 'antd';
import type { JSX } from 'react';
import { useUnits } from '../../api/units.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { unitBranches } from '../../widgets/unit-branches.ts';
import { sourceLabels } from './labels.ts';
import { Field, type FieldsProps } from './field.tsx';

/** The units a source answers for, when these are not all below its own. */
export function UnitsField({ draft, change }: FieldsProps): JSX.Element {
  const labels = useLabels(sourceLabels);
  const language = useLanguage();
  const units = useUnits();
  return (
    <Field label={labels.units}>
      <TreeSelect
        multiple
        aria-label={labels.units}
        value={[...draft.units]}
        treeData={unitBranches(units, language)}
        treeDefaultExpandedKeys={units.slice(0, 1).map(({ code }) => code)}
        showSearch={{ filterTreeNode: (typed, { searched }) => String(searched).includes(typed.toLowerCase()) }}
        onChange={(chosen: string[]) => change({ units: chosen })}
      />
      <p className="muted">{labels.unitsHint}</p>
    </Field>
  );
}
