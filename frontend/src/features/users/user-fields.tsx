import { Checkbox, Form, Input } from 'antd';
import type { JSX } from 'react';
import { useLabels } from '../../language/use-labels.ts';
import { roleNames } from '../../parts/role-names.ts';
import { UnitSelect } from '../../widgets/unit-select.tsx';
import { userLabels } from './labels.ts';
import { roles } from './roles.ts';
import styles from './users.module.css';

/** The fields that a new user and an edited one have in common. */
export function UserFields(): JSX.Element {
  const labels = useLabels(userLabels);
  return (
    <>
      <Form.Item
        name="displayName"
        label={labels.displayName}
        rules={[{ required: true, whitespace: true, message: labels.faults.displayName }]}
      >
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name="roles" label={labels.role} rules={[{ required: true, message: labels.faults.roles }]}>
        <RoleChoice />
      </Form.Item>
      <Form.Item
        name="unit"
        label={labels.unit}
        extra={labels.unitHint}
        rules={[{ required: true, message: labels.faults.unit }]}
      >
        <UnitSelect />
      </Form.Item>
      <Form.Item name="department" label={labels.department} extra={labels.departmentHint}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
    </>
  );
}

interface RoleChoiceProps {
  id?: string;
  value?: string[];
  onChange?: (roles: string[]) => void;
}

/** Every role with what it may do; a person may hold several. */
function RoleChoice({ id, value = [], onChange = () => undefined }: RoleChoiceProps): JSX.Element {
  const labels = useLabels(userLabels);
  const names = useLabels(roleNames);
  return (
    <Checkbox.Group
      {...(id === undefined ? {} : { id })}
      className={styles.roles ?? ''}
      value={value}
      onChange={onChange}
    >
      {roles.map((role) => (
        <Checkbox key={role} value={role}>
          {names[role]}
          <span className={styles.may}>{labels.may[role]}</span>
        </Checkbox>
      ))}
    </Checkbox.Group>
  );
}
