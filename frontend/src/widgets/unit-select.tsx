import { TreeSelect } from 'antd';
import type { JSX } from 'react';
import { useUnits } from '../api/units.ts';
import { useLanguage } from '../language/language.ts';
import { unitBranches } from './unit-branches.ts';

interface UnitSelectProps {
  /** Given by a form item, which ties the field to its label. */
  id?: string;
  value?: string | null;
  onChange?: (unit: string | null) => void;
  placeholder?: string;
  /** Names the field where no label stands beside it. */
  name?: string;
  className?: string | undefined;
  allowClear?: boolean;
}

/** One unit of the tree, found by opening branches or by typing a name or a code. */
export function UnitSelect({ value, onChange, name, className, ...rest }: UnitSelectProps): JSX.Element {
  const units = useUnits();
  const language = useLanguage();
  return (
    <TreeSelect
      {...rest}
      {...(className === undefined ? {} : { className })}
      {...(name === undefined ? {} : { 'aria-label': name })}
      value={value ?? null}
      treeData={unitBranches(units, language)}
      treeDefaultExpandedKeys={units.slice(0, 1).map(({ code }) => code)}
      popupMatchSelectWidth={280}
      showSearch={{ filterTreeNode: (typed, { searched }) => String(searched).includes(typed.toLowerCase()) }}
      onChange={(unit: string | null | undefined) => onChange?.(unit ?? null)}
    />
  );
}
