import type { JSX } from 'react';
import type { OrderImprovement } from '../../api/order-models.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { improvementLabels } from '../../parts/improvement-labels.ts';
import { TextArea } from '../../parts/text-area.tsx';
import { Choice } from './measure-fields.tsx';
import styles from './orders.module.css';
import { pageLabels } from './page-labels.ts';

const kinds = ['process', 'rule', 'service'] as const;
const most = 10;
const empty: OrderImprovement = { kind: 'process', text: '' };

interface ImprovementFieldsProps {
  improvements: readonly OrderImprovement[];
  change: (improvements: readonly OrderImprovement[]) => void;
}

/** What the work improved beyond its own matter, as the lead states it; it may state nothing. */
export function ImprovementFields({ improvements, change }: ImprovementFieldsProps): JSX.Element {
  const labels = useLabels(pageLabels);
  const { kinds: words } = useLabels(improvementLabels);
  const put = (place: number, changes: Partial<OrderImprovement>): void =>
    change(improvements.map((each, at) => (at === place ? { ...each, ...changes } : each)));
  return (
    <>
      {improvements.map(({ kind, text }, place) => (
        <fieldset key={place} className={styles.group}>
          <legend>{labels.improvement(place + 1)}</legend>
          <Choice
            label={labels.improvementKind}
            value={kind}
            words={words}
            options={kinds}
            choose={(chosen) => put(place, { kind: chosen })}
          />
          <TextArea
            label={labels.improvementText}
            value={text}
            maxLength={500}
            rows={2}
            required
            onChange={(typed) => put(place, { text: typed })}
          />
          <p>
            <Button onClick={() => change(improvements.filter((_, at) => at !== place))}>
              {labels.removeImprovement(place + 1)}
            </Button>
          </p>
        </fieldset>
      ))}
      <p>
        <Button disabled={improvements.length >= most} onClick={() => change([...improvements, empty])}>
          {labels.addImprovement}
        </Button>
      </p>
    </>
  );
}
