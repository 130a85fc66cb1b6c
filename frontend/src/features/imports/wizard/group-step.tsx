import type { JSX } from 'react';
import type { ImportKind } from '../../../api/data-models.ts';
import { useLanguage } from '../../../language/language.ts';
import { useLabels } from '../../../language/use-labels.ts';
import { Button } from '../../../parts/button.tsx';
import { uploadLabels } from '../upload-labels.ts';
import { ColumnsStep, useMapped } from './columns-step.tsx';
import type { FileGroup } from './file-groups.ts';
import { FormStep } from './form-step.tsx';
import type { Wizard } from './use-wizard.ts';
import { wizardLabels } from './wizard-labels.ts';
import styles from './wizard.module.css';

interface GroupStepProps {
  kind: ImportKind;
  wizard: Wizard;
  group: FileGroup;
  at: number;
  step: 'form' | 'columns';
  go: (place: { step: 'files' } | { step: 'form' | 'columns'; group: number }) => void;
  send: (publish: boolean) => void;
}

/** How the files of one kind are written and which of their columns is what; then the next kind, or the check. */
export function GroupStep({ kind, wizard, group, at, step, go, send }: GroupStepProps): JSX.Element {
  const labels = useLabels(wizardLabels);
  const [{ chosen, preview }] = group.files;
  const draft = wizard.draftOfGroup(group);
  const { problems } = useMapped(chosen, kind, draft);
  const isLast = at === wizard.groups.length - 1;
  return (
    <>
      <GroupName wizard={wizard} group={group} at={at} />
      {step === 'form' ? (
        <FormStep preview={preview} stated={wizard.statedOf(group)} state={(form) => wizard.state(group, form)} />
      ) : (
        <ColumnsStep
          chosen={chosen}
          kind={kind}
          raw={preview}
          draft={draft}
          change={(changed) => wizard.change(group, changed)}
        />
      )}
      <footer className={styles.onward}>
        {step === 'form' && (
          <Button primary onClick={() => go({ step: 'columns', group: at })}>
            {labels.next}
          </Button>
        )}
        {step === 'columns' && !isLast && (
          <Button primary disabled={problems.length > 0} onClick={() => go({ step: 'form', group: at + 1 })}>
            {labels.next}
          </Button>
        )}
        {step === 'columns' && isLast && <SendButtons send={send} isBlocked={problems.length > 0} />}
        <Button onClick={() => go(before(step, at))}>{labels.back}</Button>
      </footer>
    </>
  );
}

function before(step: 'form' | 'columns', at: number): Parameters<GroupStepProps['go']>[0] {
  if (step === 'columns') return { step: 'form', group: at };
  return at === 0 ? { step: 'files' } : { step: 'columns', group: at - 1 };
}

function GroupName({ wizard, group, at }: Pick<GroupStepProps, 'wizard' | 'group' | 'at'>): JSX.Element {
  const labels = useLabels(wizardLabels);
  const language = useLanguage();
  const names = group.files.map(({ chosen }) => chosen.file.name).join(language === 'zh' ? '、' : ', ');
  const of = wizard.groups.length;
  return (
    <p className={styles.group}>
      {of > 1 && <strong>{labels.group(String(at + 1), String(of))}</strong>}{' '}
      {group.files.length > 1 ? labels.groupText(names) : names}
    </p>
  );
}

function SendButtons({ send, isBlocked }: { send: (publish: boolean) => void; isBlocked: boolean }): JSX.Element {
  const labels = useLabels(wizardLabels);
  const { mappingProblem } = useLabels(uploadLabels);
  return (
    <>
      {isBlocked && (
        <p className={styles.problem} role="status">
          {mappingProblem}
        </p>
      )}
      <Button primary disabled={isBlocked} onClick={() => send(false)}>
        {labels.checkStart}
      </Button>
      <span className="muted">{labels.checkHint}</span>
      <Button disabled={isBlocked} onClick={() => send(true)}>
        {labels.publishAtOnce}
      </Button>
    </>
  );
}
