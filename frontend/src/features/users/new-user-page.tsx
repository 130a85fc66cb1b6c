import { Form, Input } from 'antd';
import { type JSX, useState } from 'react';
import { Link } from 'react-router';
import type { Invitation } from '../../api/governance-models.ts';
import { problemOf } from '../../api/problem.ts';
import { useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { usePlace } from '../../place/use-place.ts';
import { IssuedLink } from './issued-link.tsx';
import { userLabels } from './labels.ts';
import { fieldProblemsOf, showFieldProblems } from './show-field-problems.ts';
import { emptyDraft, invitedUser, isUsername, type UserDraft } from './user-draft.ts';
import { UserFields } from './user-fields.tsx';
import styles from './users.module.css';
import { useInviteUser } from './users.queries.ts';

/** An invitation: who, what they may do, where; then the link by which they choose their password. */
export function NewUserPage(): JSX.Element {
  const labels = useLabels(userLabels);
  const { linkTo } = usePlace();
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  usePageTitle(labels.create);
  return (
    <div className={list.page}>
      <p className="muted">
        <Link to={linkTo('/administration/users')}>‹ {labels.title}</Link>
      </p>
      <header className={list.head}>
        <h1>{labels.create}</h1>
      </header>
      {invitation === null ? (
        <InvitationForm onInvited={setInvitation} />
      ) : (
        <Invited invitation={invitation} onAnother={() => setInvitation(null)} />
      )}
    </div>
  );
}

function InvitationForm({ onInvited }: { onInvited: (invitation: Invitation) => void }): JSX.Element {
  const labels = useLabels(userLabels);
  const { unit } = useSession().user;
  const [form] = Form.useForm<UserDraft>();
  const inviting = useInviteUser();
  const invite = useSingle(inviting);
  const submit = (draft: UserDraft): void =>
    invite(invitedUser(draft), {
      onSuccess: onInvited,
      onError: (error) => showFieldProblems(form, problemOf(error), labels.faults),
    });
  const isAboutNoField =
    inviting.error !== null && fieldProblemsOf(problemOf(inviting.error), labels.faults).length === 0;
  return (
    <>
      <p className="muted">{labels.invitation.intro}</p>
      <Form<UserDraft>
        form={form}
        className={styles.form ?? ''}
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={{ block: 'center', focus: true }}
        initialValues={emptyDraft(unit.code)}
        onFinish={submit}
      >
        <UsernameField />
        <UserFields />
        <Button primary type="submit" disabled={inviting.isPending}>
          {inviting.isPending ? labels.invitation.sending : labels.create}
        </Button>
      </Form>
      {isAboutNoField && <ProblemNotice error={inviting.error} small />}
    </>
  );
}

function UsernameField(): JSX.Element {
  const labels = useLabels(userLabels);
  const judge = async (_rule: unknown, username: string): Promise<void> => {
    if (!isUsername(username)) throw new Error(labels.faults.username);
  };
  return (
    <Form.Item
      name="username"
      label={labels.username}
      extra={labels.usernameHint}
      normalize={(typed: string) => typed.trim()}
      rules={[{ validator: judge }]}
    >
      <Input autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={64} />
    </Form.Item>
  );
}

function Invited({ invitation, onAnother }: { invitation: Invitation; onAnother: () => void }): JSX.Element {
  const labels = useLabels(userLabels);
  const { linkTo } = usePlace();
  const { username, displayName } = invitation.user;
  return (
    <div className={styles.form}>
      <h2>{labels.invitation.done(displayName)}</h2>
      <IssuedLink link={invitation.link} />
      <div className={styles.steps}>
        <Button onClick={onAnother}>{labels.invitation.another}</Button>
        <Link to={linkTo(`/administration/users/${encodeURIComponent(username)}`)}>{labels.invitation.toUser}</Link>
      </div>
    </div>
  );
}
