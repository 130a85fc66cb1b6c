import type { JSX } from 'react';
import type { WholeProposal } from '../../api/change-models.ts';
import { knownWord } from '../../language/known-word.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { changedMembers } from '../../parts/changed-members.ts';
import list from '../../parts/list.module.css';
import { memberLabels } from '../../parts/member-labels.ts';
import { kindWord, windowDays } from '../../place/rolling.ts';
import { proposalLabels } from './labels.ts';
import styles from './proposals.module.css';

/** Old and new side by side, in words; what stays is folded away. */
export function ChangeTable({ proposal }: { proposal: WholeProposal }): JSX.Element | null {
  const labels = useLabels(proposalLabels);
  const { words } = useLabels(memberLabels);
  const language = useLanguage();
  const change = proposal.indicator ?? proposal.limit;
  if (change === null) return null;
  const members = changedMembers(change.before, change.after, (code) =>
    windowDays(code) === null ? knownWord(words, code) : kindWord(code, words, language),
  );
  const stays = members.filter(({ changed }) => !changed);
  return (
    <section className={styles.section}>
      <h2>{labels.changes}</h2>
      <MemberTable members={members.filter(({ changed }) => changed)} />
      {stays.length > 0 && (
        <details className={styles.rest}>
          <summary>{labels.unchanged(String(stays.length))}</summary>
          <MemberTable members={stays} />
        </details>
      )}
    </section>
  );
}

function MemberTable({ members }: { members: ReturnType<typeof changedMembers> }): JSX.Element {
  const labels = useLabels(proposalLabels);
  const { members: names } = useLabels(memberLabels);
  return (
    <table className={`${list.table} ${styles.table}`}>
      <thead>
        <tr>
          {(['member', 'before', 'after'] as const).map((head) => (
            <th key={head} scope="col">
              {labels[head]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {members.map(({ path, before, after, changed }) => (
          <tr key={path} className={changed ? styles.changed : undefined}>
            <th scope="row">{knownWord(names, path)}</th>
            <td>{before === '' ? '–' : before}</td>
            <td>{after === '' ? '–' : after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
