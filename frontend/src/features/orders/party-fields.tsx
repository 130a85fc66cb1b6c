import type { JSX } from 'react';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { UnitSelect } from '../../widgets/unit-select.tsx';
import type { FaultOf } from './field-faults.ts';
import { formLabels } from './form-labels.ts';
import type { PartyDraft } from './order-draft.ts';
import styles from './orders.module.css';

const most = 20;

interface PartyFieldsProps {
  /** Names the unit's field for those who do not see what stands above it. */
  name: string;
  party: PartyDraft;
  fault: string | null;
  change: (party: PartyDraft) => void;
}

/** A unit of the tree, and a department of it. */
export function PartyFields({ name, party, fault, change }: PartyFieldsProps): JSX.Element {
  const labels = useLabels(formLabels);
  const { unit, department } = party;
  return (
    <div className={styles.row}>
      <div className={styles.field}>
        <span>{labels.unit}</span>
        <UnitSelect
          name={`${name} ${labels.unit}`}
          value={unit === '' ? null : unit}
          onChange={(chosen) => change({ unit: chosen ?? '', department })}
        />
        {fault !== null && (
          <p className={styles.fault} role="alert">
            {fault}
          </p>
        )}
      </div>
      <TextField
        label={labels.department}
        value={department}
        maxLength={100}
        onChange={(typed) => change({ unit, department: typed })}
      />
    </div>
  );
}

interface PartnersFieldsProps {
  partners: readonly PartyDraft[];
  fault: FaultOf;
  change: (partners: readonly PartyDraft[]) => void;
}

/** The units that help. */
export function PartnersFields({ partners, fault, change }: PartnersFieldsProps): JSX.Element {
  const labels = useLabels(formLabels);
  return (
    <fieldset className={styles.group}>
      <legend>{labels.partners}</legend>
      {partners.map((partner, place) => (
        <div key={place} className={styles.field}>
          <PartyFields
            name={labels.partner(place + 1)}
            party={partner}
            fault={fault(`partners.${place}.unit`)}
            change={(party) => change(partners.map((each, at) => (at === place ? party : each)))}
          />
          <p>
            <Button onClick={() => change(partners.filter((_, at) => at !== place))}>
              {labels.removePartner(place + 1)}
            </Button>
          </p>
        </div>
      ))}
      <p>
        <Button disabled={partners.length >= most} onClick={() => change([...partners, { unit: '', department: '' }])}>
          {labels.addPartner}
        </Button>
      </p>
    </fieldset>
  );
}
