import { Checkbox, Form } from 'antd';
import { type JSX, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import type { User } from '../../api/governance-models.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { userLabels } from './labels.ts';
import { fieldProblemsOf, showFieldProblems } from './show-field-problems.ts';
import { changedUser, draftOf, type UserDraft } from './user-draft.ts';
import { currentUserOf } from './user-conflict.ts';
import { UserFields } from './user-fields.tsx';
import styles from './users.module.css';
import { useEditUser } from './users.queries.ts';

/** Edits a user. When somebody else was faster, shows what they changed and lets the reader decide. */
export function EditUser({ user }: { user: User }): JSX.Element {
  const labels = useLabels(userLabels);
  const [form] = Form.useForm<UserDraft>();
  const [base, setBase] = useState(user);
  const editing = useEditUser(user.username);
  const edit = useSingle(editing);
  const current = editing.error === null ? null : currentUserOf(problemOf(editing.error));
  const submit = (draft: UserDraft): void =>
    edit(changedUser(draft, base.version), {
      onSuccess: setBase,
      onError: (error) => showFieldProblems(form, problemOf(error), labels.faults),
    });
  const takeCurrent = (present: User): void => {
    setBase(present);
    editing.reset();
  };
  return (
    <Form<UserDraft>
      form={form}
      className={styles.form ?? ''}
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ block: 'center', focus: true }}
      initialValues={draftOf(user)}
      onValuesChange={() => editing.isSuccess && editing.reset()}
      onFinish={submit}
    >
      <UserFields />
      <Form.Item name="active" valuePropName="checked" extra={labels.activeHint}>
        <Checkbox>{labels.mayUse}</Checkbox>
      </Form.Item>
      {current !== null && (
        <ConflictNotice
          opened={base}
          current={current}
          onKeepMine={() => takeCurrent(current)}
          onTakeCurrent={() => {
            takeCurrent(current);
            form.setFieldsValue(draftOf(current));
          }}
        />
      )}
      <div className={styles.steps}>
        <Button primary type="submit" disabled={editing.isPending || current !== null}>
          {editing.isPending ? labels.saving : labels.save}
        </Button>
        <span role="status">{editing.isSuccess && labels.saved}</span>
      </div>
      {current === null && <Refusal error={editing.error} />}
    </Form>
  );
}

/** A refusal that is about no field. */
function Refusal({ error }: { error: unknown }): JSX.Element | null {
  const labels = useLabels(userLabels);
  if (error === null) return null;
  const problem = problemOf(error);
  if (fieldProblemsOf(problem, labels.faults).length > 0) return null;
  if (problem.code !== 'users.last-administrator') return <ProblemNotice error={error} small />;
  return (
    <StatePanel title={labels.lastAdministrator} urgent small>
      {labels.lastAdministratorText}
    </StatePanel>
  );
}
