import { type FormEvent, type JSX, useId, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { DisputeGround } from '../../api/dispute-models.ts';
import { useUnits } from '../../api/units.ts';
import { useSingle } from '../../api/use-single.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { disputeLabels } from '../../parts/dispute-labels.ts';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { StatePanel } from '../../parts/state-panel.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { usePlace } from '../../place/use-place.ts';
import { disputeGrounds } from './dispute-filters.ts';
import { DisputeProblem, faultOf } from './dispute-problem.tsx';
import styles from './disputes.module.css';
import { useFileDispute } from './disputes.queries.ts';
import { pageLabels } from './labels.ts';

/** Files a dispute about the complaint it was opened at. */
export function NewDisputePage(): JSX.Element {
  const labels = useLabels(pageLabels);
  const { linkTo } = usePlace();
  const search = useSearchParams()[0];
  const [source, number] = [search.get('source'), search.get('number')];
  usePageTitle(labels.newTitle);
  if (source === null || number === null) return <StatePanel title={labels.newTitle}>{labels.noComplaint}</StatePanel>;
  const complaint = `/complaints/${encodeURIComponent(source)}/${encodeURIComponent(number)}`;
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{labels.newTitle}</h1>
        <p>
          <Link to={linkTo(complaint)}>{labels.aboutComplaint(number)}</Link>
        </p>
      </header>
      <FilingForm source={source} number={number} />
    </div>
  );
}

function FilingForm({ source, number }: { source: string; number: string }): JSX.Element {
  const labels = useLabels(pageLabels);
  const { linkTo } = usePlace();
  const navigate = useNavigate();
  const [ground, setGround] = useState<DisputeGround | null>(null);
  const [claimedPlace, setClaimedPlace] = useState('');
  const [reason, setReason] = useState('');
  const filing = useFileDispute();
  const file = useSingle(filing);
  const needsPlace = ground === 'wrong-unit';
  const isReady = ground !== null && reason.trim() !== '' && (!needsPlace || claimedPlace.trim() !== '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (ground === null) return;
    file(
      { source, number, ground, reason, claimedPlace: needsPlace ? claimedPlace : null },
      { onSuccess: ({ id }) => void navigate(linkTo(`/orders/disputes/${id}`)) },
    );
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <GroundChoice value={ground} choose={setGround} />
      {needsPlace && (
        <ClaimField
          value={claimedPlace}
          fault={faultOf(filing.error, 'claimedPlace', labels)}
          onChange={setClaimedPlace}
        />
      )}
      <TextArea label={labels.reasonField} value={reason} rows={5} maxLength={1000} required onChange={setReason} />
      <p className="muted">{labels.reasonHint}</p>
      {filing.error !== null && <DisputeProblem error={filing.error} />}
      <p>
        <Button primary type="submit" disabled={!isReady || filing.isPending}>
          {filing.isPending ? labels.working : labels.fileIt}
        </Button>
      </p>
    </form>
  );
}

interface GroundChoiceProps {
  value: DisputeGround | null;
  choose: (ground: DisputeGround) => void;
}

function GroundChoice({ value, choose }: GroundChoiceProps): JSX.Element {
  const labels = useLabels(pageLabels);
  const { grounds } = useLabels(disputeLabels);
  return (
    <fieldset className={styles.choices}>
      <legend>{labels.ground}</legend>
      {disputeGrounds.map((ground) => (
        <label key={ground}>
          <input type="radio" name="ground" checked={value === ground} onChange={() => choose(ground)} />
          {grounds[ground]}
        </label>
      ))}
    </fieldset>
  );
}

interface ClaimFieldProps {
  value: string;
  fault: string | null;
  onChange: (place: string) => void;
}

/** Whose the complaint is, in words: the reader need not see the units of others; their own are suggested. */
function ClaimField({ value, fault, onChange }: ClaimFieldProps): JSX.Element {
  const labels = useLabels(pageLabels);
  const language = useLanguage();
  const id = useId();
  const units = useUnits();
  return (
    <>
      <TextField
        label={labels.claimField}
        hint={labels.claimHint}
        value={value}
        maxLength={200}
        required
        list={id}
        fault={fault}
        onChange={onChange}
      />
      <datalist id={id}>
        {units.map(({ code, name }) => (
          <option key={code}>{inLanguage(name, language)}</option>
        ))}
      </datalist>
    </>
  );
}
