import type { JSX } from 'react';
import type { User } from '../../api/governance-models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { userLabels } from './labels.ts';
import { useRoleNames } from '../../parts/use-role-names.ts';
import { changedMeanwhile, type ConflictField } from './user-conflict.ts';
import styles from './users.module.css';

interface ConflictNoticeProps {
  opened: User;
  current: User;
  onKeepMine: () => void;
  onTakeCurrent: () => void;
}

/** Somebody else saved first: what they changed, and the two ways on. */
export function ConflictNotice({ opened, current, onKeepMine, onTakeCurrent }: ConflictNoticeProps): JSX.Element {
  const labels = useLabels(userLabels);
  const textOf = useFieldText();
  const changed = changedMeanwhile(opened, current);
  return (
    <section className={styles.conflict} role="alert">
      <h2>{labels.conflict.title}</h2>
      {changed.length === 0 && <p>{labels.conflict.sameContent}</p>}
      <ul>
        {changed.map((field) => (
          <li key={field}>
            {labels.conflict.fields[field]}: {textOf(opened, field)} → <strong>{textOf(current, field)}</strong>
          </li>
        ))}
      </ul>
      <div className={styles.steps}>
        <Button onClick={onTakeCurrent}>{labels.conflict.takeCurrent}</Button>
        <Button onClick={onKeepMine}>{labels.conflict.keepMine}</Button>
      </div>
    </section>
  );
}

function useFieldText(): (user: User, field: ConflictField) => string {
  const labels = useLabels(userLabels);
  const language = useLanguage();
  const roleNames = useRoleNames();
  return (user, field) => {
    switch (field) {
      case 'roles':
        return roleNames(user.roles);
      case 'unit':
        return inLanguage(user.unitName, language);
      case 'department':
        return user.department ?? labels.wholeUnit;
      case 'active':
        return user.active ? labels.active : labels.inactive;
      case 'displayName':
        return user.displayName;
    }
  };
}
