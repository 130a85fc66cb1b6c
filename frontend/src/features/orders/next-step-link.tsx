import type { JSX } from 'react';
import type { OrderSummary } from '../../api/order-models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ActionLink } from '../../parts/action-link.tsx';
import { usePlace } from '../../place/use-place.ts';
import { orderLabels } from './labels.ts';
import type { NextStep } from './next-step.ts';

/** To the order, with the step laid open. */
export function NextStepLink({ order, step }: { order: OrderSummary; step: NextStep }): JSX.Element {
  const { steps } = useLabels(orderLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const number = inLanguage(order.number, language);
  return (
    <ActionLink to={linkTo(`/orders/${order.id}`, { step })} aria-label={`${steps[step]} ${number}`}>
      {steps[step]}
    </ActionLink>
  );
}
