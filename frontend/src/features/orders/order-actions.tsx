import { type JSX, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Order, OrderStep } from '../../api/order-models.ts';
import { usePermission } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ActionLink } from '../../parts/action-link.tsx';
import { Button } from '../../parts/button.tsx';
import { usePlace } from '../../place/use-place.ts';
import { orderLabels } from './labels.ts';
import { nextStepOf } from './next-step.ts';
import styles from './orders.module.css';
import { pageLabels } from './page-labels.ts';
import { StepForm } from './step-form.tsx';
import type { StepName } from './take-step.ts';

interface OrderActionsProps {
  order: Order;
  reload: () => void;
}

/** What the reader may do with the order now, the obvious step first; each opens the form it needs. */
export function OrderActions({ order, reload }: OrderActionsProps): JSX.Element {
  const labels = useLabels(pageLabels);
  const { steps: words } = useLabels(orderLabels);
  const { linkTo } = usePlace();
  const may = usePermission();
  const wanted = useSearchParams()[0].get('step');
  const steps = stepsOf(order);
  const [open, setOpen] = useState<StepName | null>(() => steps.find((step) => step === onForm(wanted)) ?? null);
  const mayEdit = order.state === 'draft' && may('orders.draft');
  useInView(wanted);
  const shown = steps.find((step) => step === open);
  return (
    <>
      <div className={styles.actions}>
        {steps.map((step, place) => (
          <Button
            key={step}
            primary={place === 0 && onForm(nextStepOf(order)) === step}
            aria-expanded={step === shown}
            onClick={() => setOpen(step === open ? null : step)}
          >
            {words[step]}
          </Button>
        ))}
        {mayEdit && <ActionLink to={linkTo(`/orders/${order.id}/edit`)}>{labels.edit}</ActionLink>}
        {steps.length === 0 && !mayEdit && !order.mayDecideExtension && <p className="muted">{labels.notYours}</p>}
      </div>
      {shown !== undefined && (
        <StepForm key={shown} order={order} step={shown} close={() => setOpen(null)} reload={reload} />
      )}
    </>
  );
}

/** The steps with a form here, the obvious one first. */
function stepsOf(order: Order): StepName[] {
  const first = onForm(nextStepOf(order));
  const steps = order.steps.filter(hasForm);
  return [...steps.filter((step) => step === first), ...steps.filter((step) => step !== first)];
}

function hasForm(step: OrderStep): step is StepName {
  return step !== 'plan' && step !== 'verdict' && step !== 'rebound';
}

/** The step whose form is meant. */
function onForm(step: string | null): string | null {
  return step === 'resubmission' ? 'submission' : step;
}

/** Brings the section into view that the address asks for. */
function useInView(wanted: string | null): void {
  useEffect(() => {
    if (wanted === 'evidence' || wanted === 'extension') document.getElementById(wanted)?.scrollIntoView();
  }, [wanted]);
}
