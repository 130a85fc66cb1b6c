import { type JSX, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { ImportKind } from '../../../api/data-models.ts';
import { usePermission } from '../../../api/session.ts';
import { useLabels } from '../../../language/use-labels.ts';
import { usePageTitle } from '../../../parts/page-title.ts';
import { usePlace } from '../../../place/use-place.ts';
import { importKinds, kindPermission } from '../import-filters.ts';
import { importLabels } from '../labels.ts';
import type { ImportOrder } from '../send-import.ts';
import { uploadLabels } from '../upload-labels.ts';
import { FilesStep } from './files-step.tsx';
import { GroupStep } from './group-step.tsx';
import { SendStep } from './send-step.tsx';
import { useSending } from './use-sending.ts';
import { useWizard } from './use-wizard.ts';
import styles from './wizard.module.css';
import { WizardSteps } from './wizard-steps.tsx';

type Place = { step: 'files' } | { step: 'form' | 'columns'; group: number };

/** From chosen files to their check: what they are, how they are read, which column is what. */
export function FilesWizard(): JSX.Element {
  const labels = useLabels(uploadLabels);
  const words = useLabels(importLabels);
  const may = usePermission();
  const { linkTo } = usePlace();
  const [kind, setKind] = useState<ImportKind>(importKinds.find((each) => may(kindPermission[each])) ?? 'complaints');
  const [place, setPlace] = useState<Place>({ step: 'files' });
  const wizard = useWizard(kind);
  const [orders, setOrders] = useState<readonly ImportOrder[]>([]);
  const sending = useSending(useArrival());
  const group = place.step === 'files' ? undefined : wizard.groups[place.group];
  const send = (publish: boolean): void => {
    const all = wizard.orders(publish);
    setOrders(all);
    sending.send(all);
  };
  usePageTitle(labels.title);
  return (
    <div className={styles.page}>
      <p className="muted">
        <Link to={linkTo('/data/imports')}>{words.back}</Link> /
      </p>
      <h1>{labels.title}</h1>
      {sending.sendings === null ? (
        <>
          <WizardSteps
            current={group === undefined ? 'files' : place.step}
            go={(step) => setPlace(step === 'files' || step === 'form' ? placeAt(step) : place)}
          />
          {group === undefined || place.step === 'files' ? (
            <FilesStep
              kind={kind}
              choose={setKind}
              looking={wizard.looking}
              add={wizard.add}
              remove={wizard.remove}
              next={() => setPlace({ step: 'form', group: 0 })}
            />
          ) : (
            <GroupStep
              key={group.fingerprint}
              kind={kind}
              wizard={wizard}
              group={group}
              at={place.group}
              step={place.step}
              go={setPlace}
              send={send}
            />
          )}
        </>
      ) : (
        <>
          <WizardSteps current="check" />
          <SendStep
            orders={orders}
            sendings={sending.sendings}
            isUnderway={sending.isUnderway}
            stop={sending.stop}
            again={() => sending.send(orders)}
          />
        </>
      )}
    </div>
  );
}

function placeAt(step: 'files' | 'form'): Place {
  return step === 'files' ? { step } : { step, group: 0 };
}

/** Where sent files are looked after: one import on its own page, several on a page of theirs. */
function useArrival(): (ids: readonly string[]) => void {
  const navigate = useNavigate();
  const { linkTo } = usePlace();
  return (ids) => {
    const [only, ...others] = ids;
    const path =
      others.length === 0 && only !== undefined
        ? linkTo(`/data/imports/${only}`)
        : linkTo('/data/imports/new', { imports: ids.join(',') });
    void navigate(path);
  };
}
