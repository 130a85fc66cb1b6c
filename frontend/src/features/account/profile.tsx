import type { JSX } from 'react';
import type { OwnAccount } from '../../api/account.ts';
import { useSession } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { FactList } from '../../parts/fact-list.tsx';
import { LanguageSwitch } from '../../parts/language-switch.tsx';
import { useRoleNames } from '../../parts/use-role-names.ts';
import { accountLabels } from './labels.ts';
import { Section } from './section.tsx';

/** Who one is here. */
export function Profile({ account }: { account: OwnAccount }): JSX.Element {
  const { profile: words } = useLabels(accountLabels);
  const language = useLanguage();
  const roleNames = useRoleNames();
  const { user, organization } = useSession();
  const { lastSignInAt } = account;
  return (
    <Section title={words.title}>
      <FactList
        facts={[
          [words.username, user.username],
          [words.displayName, user.displayName],
          [words.roles, roleNames(user.roles)],
          [words.unit, inLanguage(user.unit.name, language)],
          [words.department, user.department ?? words.wholeUnit],
          [words.lastSignIn, lastSignInAt === null ? null : wallClock(lastSignInAt, organization.timeZone)],
          [words.language, <LanguageSwitch key="language" />],
        ]}
      />
      <p className="muted">{words.byAdministrator}</p>
    </Section>
  );
}
