import { type JSX, type SubmitEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import type { PackItem, RegimePack } from '../../api/pack-models.ts';
import { useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { memberLabels } from '../../parts/member-labels.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { adopted, differingMembers, type PackChange } from './adopted.ts';
import { packLabels } from './labels.ts';
import styles from './regime-packs.module.css';
import { useProposal } from './regime-packs.queries.ts';
import { valueLabels } from './value-labels.ts';

interface ProposalFormProps {
  item: PackItem & { readonly kind: 'indicator' | 'limit' };
  change: PackChange;
  pack: RegimePack;
}

/** Proposes that what is loaded say what the pack says: value by value, with a reason, for a second person to approve. */
export function ProposalForm({ item, change, pack }: ProposalFormProps): JSX.Element {
  const labels = useLabels(packLabels);
  const language = useLanguage();
  const navigate = useNavigate();
  const { today } = useSession().organization;
  const members = differingMembers(item);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(members));
  const [reason, setReason] = useState(labels.proposalReason(inLanguage(pack.name, language)));
  const [effectiveFrom, setEffectiveFrom] = useState(today);
  const proposing = useProposal();
  const propose = useSingle(proposing);
  const isReady = chosen.size > 0 && reason.trim() !== '' && effectiveFrom !== '';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const definition = adopted(change, chosen);
    if (isReady)
      propose(
        { kind: item.kind, definition, reason, effectiveFrom },
        { onSuccess: ({ id }) => void navigate(`/data/changes/${id}`) },
      );
  };
  return (
    <form className={styles.proposal} aria-label={labels.proposeFor(inLanguage(item.name, language))} onSubmit={submit}>
      <p className={styles.small}>{labels.proposalIntro}</p>
      <Members members={members} chosen={chosen} setChosen={setChosen} />
      <TextField label={labels.effectiveFrom} type="date" value={effectiveFrom} onChange={setEffectiveFrom} />
      <TextField label={labels.proposalWhy} value={reason} maxLength={2000} onChange={setReason} />
      <Button type="submit" primary disabled={!isReady || proposing.isPending}>
        {proposing.isPending ? labels.proposing : labels.proposeChange}
      </Button>
      {proposing.error !== null && <ProblemNotice error={proposing.error} small />}
    </form>
  );
}

interface MembersProps {
  members: readonly string[];
  chosen: ReadonlySet<string>;
  setChosen: (chosen: ReadonlySet<string>) => void;
}

/** Which of the differing values are to be taken from the pack. */
function Members({ members, chosen, setChosen }: MembersProps): JSX.Element {
  const labels = useLabels(packLabels);
  const { members: plain } = useLabels(memberLabels);
  const { fields } = useLabels(valueLabels);
  const named = (member: string): string =>
    labels.wholeMembers[member] ?? (plain as Readonly<Record<string, string>>)[member] ?? fields[member] ?? member;
  return (
    <fieldset>
      <legend>{labels.takeOver}</legend>
      {members.map((member) => (
        <label key={member}>
          <input
            type="checkbox"
            checked={chosen.has(member)}
            onChange={({ target }) =>
              setChosen(new Set(target.checked ? [...chosen, member] : [...chosen].filter((each) => each !== member)))
            }
          />{' '}
          {named(member)}
        </label>
      ))}
    </fieldset>
  );
}
