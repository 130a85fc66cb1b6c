import { TreeSelect } from 'antd';
import type { JSX } from 'react';
import { useUnits } from '../api/units.ts';
import { useLanguage } from '../language/language.ts';
import { unitBranches } from './unit-branches.ts';

interface UnitsSelectProps {
  value: readonly string[];
  onChange: (units: string[]) => void;
  /** What the field is for. */
  name: string;
}

/** Any number of units of the tree, found by opening branches or by typing a name or a code. */
export function UnitsSelect({ value, onChange, name }: UnitsSelectProps): JSX.Element {
  const units = useUnits();
  const language = useLanguage();
  return (
    <TreeSelect
      multiple
      aria-label={name}
      value={[...value]}
      treeData={unitBranches(units, language)}
      treeDefaultExpandedKeys={units.slice(0, 1).map(({ code }) => code)}
      showSearch={{ filterTreeNode: (typed, { searched }) => String(searched).includes(typed.toLowerCase()) }}
      onChange={onChange}
    />
  );
}
