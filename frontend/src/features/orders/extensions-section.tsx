import { type FormEvent, type JSX, useState } from 'react';
import type { Order, OrderExtension } from '../../api/order-models.ts';
import { useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { fullDay, wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { handInWords } from '../../parts/hand-in-words.ts';
import { ExtensionDecision } from './extension-decision.tsx';
import { OrderProblem } from './order-problem.tsx';
import styles from './orders.module.css';
import { useAskExtension } from './orders.queries.ts';
import { pageLabels } from './page-labels.ts';
import { registerLabels } from './register-labels.ts';
import { TextArea } from '../../parts/text-area.tsx';

interface SectionProps {
  order: Order;
  reload: () => void;
}

/** More time: what was asked and decided, and the way to ask while it is not too late. */
export function ExtensionsSection({ order, reload }: SectionProps): JSX.Element {
  const labels = useLabels(pageLabels);
  const words = useLabels(registerLabels);
  const language = useLanguage();
  const isTooLate = order.slip === 'overdue' && order.steps.includes('plan') && !order.extensionAsked;
  return (
    <section className={styles.part} id="extension">
      <h2>{labels.extensions}</h2>
      {order.extensions.length === 0 && <p className="muted">{labels.noExtensions}</p>}
      <ul className={styles.extensions}>
        {order.extensions.map((extension) => (
          <li key={extension.number}>
            <Asked extension={extension} />
            {extension.verdict === null && order.mayDecideExtension && (
              <ExtensionDecision order={order} number={extension.number} reload={reload} />
            )}
          </li>
        ))}
      </ul>
      {order.mayExtend && <AskExtension order={order} reload={reload} />}
      {isTooLate && <p className="muted">{words.mayNotExtend(fullDay(order.due.day, language))}</p>}
    </section>
  );
}

function Asked({ extension }: { extension: OrderExtension }): JSX.Element {
  const labels = useLabels(pageLabels);
  const language = useLanguage();
  const { timeZone } = useSession().organization;
  const { by, at, from, until, reason, verdict } = extension;
  const dayOf = (instant: string): string => fullDay(wallClock(instant, timeZone).slice(0, 10), language);
  const asked = labels.asked(handInWords(by, labels), dayOf(at), fullDay(from, language), fullDay(until, language));
  return (
    <>
      <span>{labels.said(asked, reason)}</span>
      {verdict === null ? (
        <b>{labels.waiting}</b>
      ) : (
        <span>
          {labels.said(
            labels.verdictBy(labels.verdicts[verdict.kind], handInWords(verdict.by, labels), dayOf(verdict.at)),
            verdict.reason,
          )}
        </span>
      )}
    </>
  );
}

function AskExtension({ order, reload }: SectionProps): JSX.Element {
  const labels = useLabels(pageLabels);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState({ until: '', reason: '' });
  const asking = useAskExtension(order);
  const ask = useSingle(asking);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    ask(asked, { onSuccess: () => setOpen(false) });
  };
  const hint = <p className="muted">{labels.mayAsk(fullDay(order.due.day, language))}</p>;
  if (!isOpen)
    return (
      <>
        {hint}
        <Button onClick={() => setOpen(true)}>{labels.ask}</Button>
      </>
    );
  return (
    <form className={styles.form} aria-label={labels.ask} onSubmit={submit}>
      {hint}
      <TextField
        label={labels.until}
        type="date"
        required
        value={asked.until}
        onChange={(until) => setAsked({ ...asked, until })}
      />
      <TextArea
        label={labels.why}
        value={asked.reason}
        maxLength={500}
        required
        onChange={(reason) => setAsked({ ...asked, reason })}
      />
      {asking.error !== null && <OrderProblem error={asking.error} reload={reload} />}
      <p>
        <Button type="submit" disabled={asking.isPending || asked.until === '' || asked.reason.trim() === ''}>
          {labels.ask}
        </Button>
      </p>
    </form>
  );
}
