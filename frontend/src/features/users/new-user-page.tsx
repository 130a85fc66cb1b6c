import { Form, Input } from 'antd';
import type { JSX } from 'react';
import { Link, useNavigate } from 'react-router';
import { problemOf } from '../../api/problem.ts';
import { useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { usePlace } from '../../place/use-place.ts';
import { userLabels } from './labels.ts';
import { PasswordField } from './password-field.tsx';
import { fieldProblemsOf, showFieldProblems } from './show-field-problems.ts';
import { emptyDraft, isUsername, newUser, type UserDraft } from './user-draft.ts';
import { UserFields } from './user-fields.tsx';
import styles from './users.module.css';
import { useCreateUser } from './users.queries.ts';

/** A new user: who, what they may do, where, and a first password. */
export function NewUserPage(): JSX.Element {
  const labels = useLabels(userLabels);
  const { linkTo } = usePlace();
  const navigate = useNavigate();
  const { unit } = useSession().user;
  const [form] = Form.useForm<UserDraft>();
  const creating = useCreateUser();
  const create = useSingle(creating);
  usePageTitle(labels.create);
  const submit = (draft: UserDraft): void =>
    create(newUser(draft), {
      onSuccess: () => void navigate(linkTo('/administration/users', { search: draft.username.trim() })),
      onError: (error) => showFieldProblems(form, problemOf(error), labels.faults),
    });
  const isAboutNoField =
    creating.error !== null && fieldProblemsOf(problemOf(creating.error), labels.faults).length === 0;
  return (
    <div className={list.page}>
      <p className="muted">
        <Link to={linkTo('/administration/users')}>‹ {labels.title}</Link>
      </p>
      <header className={list.head}>
        <h1>{labels.create}</h1>
      </header>
      <Form<UserDraft>
        form={form}
        className={styles.form ?? ''}
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={{ block: 'center', focus: true }}
        initialValues={emptyDraft(unit.code)}
        onFinish={submit}
      >
        <Form.Item
          name="username"
          label={labels.username}
          extra={labels.usernameHint}
          normalize={(typed: string) => typed.trim()}
          rules={[
            {
              validator: async (_rule: unknown, username: string) => {
                if (!isUsername(username)) throw new Error(labels.faults.username);
              },
            },
          ]}
        >
          <Input autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={64} />
        </Form.Item>
        <UserFields />
        <PasswordField username={() => form.getFieldValue('username') as string} />
        <Button primary type="submit" disabled={creating.isPending}>
          {creating.isPending ? labels.saving : labels.create}
        </Button>
      </Form>
      {isAboutNoField && <ProblemNotice error={creating.error} small />}
    </div>
  );
}
