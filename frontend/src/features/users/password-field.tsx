import { Form, Input } from 'antd';
import type { JSX } from 'react';
import { useLabels } from '../../language/use-labels.ts';
import { userLabels } from './labels.ts';
import { passwordFault } from './user-draft.ts';

/** A new password with its rule; the username it must not be is asked for when it is judged. */
export function PasswordField({ username }: { username: () => string }): JSX.Element {
  const labels = useLabels(userLabels);
  const judge = async (_rule: unknown, password: string | undefined): Promise<void> => {
    const fault = passwordFault(password ?? '', username());
    if (fault !== null) throw new Error(labels.faults[`password.${fault}`]);
  };
  return (
    <Form.Item name="password" label={labels.password} extra={labels.passwordRule} rules={[{ validator: judge }]}>
      <Input.Password autoComplete="new-password" />
    </Form.Item>
  );
}
