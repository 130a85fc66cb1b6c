import { Checkbox, Input, Select } from 'antd';
import { type JSX, type ReactNode, useId } from 'react';
import { usePermission, useSession } from '../../../api/session.ts';
import { useLabels } from '../../../language/use-labels.ts';
import type { MappingEdit } from '../mapping-edit.ts';
import type { MappingProblem } from '../mapping-problems.ts';
import { uploadLabels } from '../upload-labels.ts';
import styles from './wizard.module.css';

/** What holds for every row of the file: whose numbers, whose clock, what of unknown units. */
export function FileSettings({ kind, draft, change, problems }: MappingEdit): JSX.Element {
  const labels = useLabels(uploadLabels);
  const { timeZone } = useSession().organization;
  const ids = useId();
  return (
    <section className={styles.form} aria-label={labels.form}>
      {kind === 'complaints' && (
        <>
          <Setting
            label={labels.source}
            id={`${ids}-source`}
            hint={labels.sourceHint}
            problem={problemAt(problems, 'source')}
          >
            <Input
              id={`${ids}-source`}
              value={draft.source}
              maxLength={100}
              onChange={({ target }) => change({ ...draft, source: target.value })}
            />
          </Setting>
          <Setting
            label={labels.timeZone}
            id={`${ids}-zone`}
            hint={labels.timeZoneHint}
            problem={problemAt(problems, 'timeZone')}
          >
            <Select
              id={`${ids}-zone`}
              showSearch
              value={draft.timeZone}
              options={[
                { value: '', label: labels.organizationZone(timeZone) },
                ...timeZones.map((zone) => ({ value: zone, label: zone })),
              ]}
              onChange={(zone) => change({ ...draft, timeZone: zone })}
            />
          </Setting>
        </>
      )}
      {kind !== 'units' && <UnknownUnits draft={draft} change={change} />}
    </section>
  );
}

const timeZones = Intl.supportedValuesOf('timeZone');

function UnknownUnits({ draft, change }: Pick<MappingEdit, 'draft' | 'change'>): JSX.Element {
  const labels = useLabels(uploadLabels);
  const may = usePermission();
  const { unit } = useSession().user;
  const mayCreate = may('units.write') && unit.code === 'root';
  return (
    <div className={styles.units}>
      <Checkbox
        disabled={!mayCreate}
        checked={draft.createUnits}
        onChange={({ target }) => change({ ...draft, createUnits: target.checked })}
      >
        {labels.createUnits}
      </Checkbox>
      <p className="muted">{mayCreate ? labels.createUnitsHint : labels.createUnitsNot}</p>
    </div>
  );
}

interface SettingProps {
  label: string;
  id: string;
  hint: string;
  problem: string | null;
  children: ReactNode;
}

function Setting({ label, id, hint, problem, children }: SettingProps): JSX.Element {
  return (
    <div className={styles.setting}>
      <label htmlFor={id}>{label}</label>
      {children}
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <p className={styles.hint}>{hint}</p>
    </div>
  );
}

function problemAt(problems: readonly MappingProblem[], place: string): string | null {
  return problems.find((problem) => problem.place === place)?.message ?? null;
}
