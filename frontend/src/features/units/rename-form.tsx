import { type JSX, type SubmitEvent, useState } from 'react';
import type { Unit } from '../../api/models.ts';
import { problemOf } from '../../api/problem.ts';
import { useSingle } from '../../api/use-single.ts';
import { knownWord } from '../../language/known-word.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { unitLabels } from './labels.ts';
import {
  type EditableUnit,
  emptyFields,
  isChanged,
  presentState,
  refusedFields,
  type UnitDraft,
} from './unit-draft.ts';
import { UnitFields } from './unit-fields.tsx';
import { useRenameUnit } from './units.mutations.ts';
import styles from './units.module.css';

/** Names and kind of a unit. When somebody else changed them meanwhile, both versions are shown and one is chosen. */
export function RenameForm({ unit }: { unit: Unit }): JSX.Element {
  const labels = useLabels(unitLabels);
  const [read, setRead] = useState<EditableUnit>(unit);
  const [draft, setDraft] = useState(draftOf(unit.code, unit));
  const rename = useRenameUnit(unit.code);
  const renameOnce = useSingle(rename);
  const problem = rename.error === null ? null : problemOf(rename.error);
  const present = problem === null ? null : presentState(problem);
  const refused = refusedFields(problem);
  const empty = Object.fromEntries(emptyFields(draft).map((field) => [field, labels.required]));
  const isSound = Object.keys(empty).length === 0;
  const save = (version: number): void => {
    if (!isSound) return;
    renameOnce({ draft, version }, { onSuccess: (saved) => take(saved) });
  };
  const take = (now: EditableUnit): void => {
    setRead(now);
    setDraft(draftOf(unit.code, now));
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    save(read.version);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <UnitFields draft={draft} isNew={false} messages={{ ...refused, ...empty }} change={setDraft} />
      {present !== null && (
        <Conflict
          present={present}
          take={() => {
            rename.reset();
            take(present);
          }}
          keep={() => save(present.version)}
        />
      )}
      {problem !== null && present === null && Object.keys(refused).length === 0 && (
        <ProblemNotice error={problem} small />
      )}
      <p className={styles.actions}>
        <Button type="submit" primary disabled={!isChanged(draft, read) || !isSound || rename.isPending}>
          {rename.isPending ? labels.saving : labels.save}
        </Button>
        {isChanged(draft, read) && <Button onClick={() => setDraft(draftOf(unit.code, read))}>{labels.reset}</Button>}
        <span role="status">{rename.isSuccess && !isChanged(draft, read) && labels.saved}</span>
      </p>
    </form>
  );
}

function draftOf(code: string, { name, kind }: EditableUnit): UnitDraft {
  return { code, zh: name.zh, en: name.en, kind };
}

interface ConflictProps {
  present: EditableUnit;
  take: () => void;
  keep: () => void;
}

function Conflict({ present, take, keep }: ConflictProps): JSX.Element {
  const labels = useLabels(unitLabels);
  return (
    <div className={styles.conflict} role="alert">
      <p>
        <strong>{labels.conflict}</strong>
      </p>
      <p>
        {labels.conflictText} {present.name.zh} · {present.name.en} · {knownWord(labels.kinds, present.kind)}
      </p>
      <p className={styles.actions}>
        <Button onClick={take}>{labels.takeTheirs}</Button>
        <Button onClick={keep}>{labels.keepMine}</Button>
      </p>
    </div>
  );
}
