import { Form } from 'antd';
import type { JSX } from 'react';
import { problemOf } from '../../api/problem.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { userLabels } from './labels.ts';
import { PasswordField } from './password-field.tsx';
import { fieldProblemsOf, showFieldProblems } from './show-field-problems.ts';
import type { UserDraft } from './user-draft.ts';
import styles from './users.module.css';
import { useSetPassword } from './users.queries.ts';

/** Sets a new password for a user; every session of theirs ends. */
export function SetPassword({ username }: { username: string }): JSX.Element {
  const labels = useLabels(userLabels);
  const [form] = Form.useForm<UserDraft>();
  const setting = useSetPassword(username);
  const set = useSingle(setting);
  const submit = ({ password }: UserDraft): void =>
    set(password, {
      onSuccess: () => form.resetFields(),
      onError: (error) => showFieldProblems(form, problemOf(error), labels.faults),
    });
  const isAboutNoField =
    setting.error !== null && fieldProblemsOf(problemOf(setting.error), labels.faults).length === 0;
  return (
    <section className={styles.password}>
      <h2>{labels.setPassword}</h2>
      <Form<UserDraft>
        form={form}
        className={styles.form ?? ''}
        layout="vertical"
        requiredMark={false}
        onValuesChange={() => setting.isSuccess && setting.reset()}
        onFinish={submit}
      >
        <PasswordField username={() => username} />
        <p className="muted">{labels.passwordEnds}</p>
        <div className={styles.steps}>
          <Button type="submit" disabled={setting.isPending}>
            {setting.isPending ? labels.saving : labels.setPassword}
          </Button>
          <span role="status">{setting.isSuccess && labels.passwordSet}</span>
        </div>
      </Form>
      {isAboutNoField && <ProblemNotice error={setting.error} small />}
    </section>
  );
}
