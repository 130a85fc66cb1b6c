import { useQuery } from '@tanstack/react-query';
import { TreeSelect } from 'antd';
import type { JSX } from 'react';
import { complaintTypesQuery } from '../api/complaint-types.ts';
import { useLanguage } from '../language/language.ts';
import { typeTree } from './type-tree.ts';

interface TypeSelectProps {
  value: string | null;
  onChange: (type: string | null) => void;
  /** What the field is for. */
  name: string;
  /** What it says while no type is chosen. */
  placeholder: string;
  className?: string | undefined;
}

/** One type of complaints with all below it, or none; found by opening branches or by typing a name. */
export function TypeSelect({ value, onChange, name, placeholder, className }: TypeSelectProps): JSX.Element {
  const language = useLanguage();
  const { data: types = [] } = useQuery(complaintTypesQuery);
  return (
    <TreeSelect
      {...(className === undefined ? {} : { className })}
      allowClear
      showSearch={{ treeNodeFilterProp: 'title' }}
      popupMatchSelectWidth={280}
      placeholder={placeholder}
      aria-label={name}
      value={value}
      treeData={typeTree(types, language)}
      onChange={(type: string | null | undefined) => onChange(type ?? null)}
    />
  );
}
