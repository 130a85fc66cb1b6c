import type { JSX } from 'react';
import { useUnits } from '../../api/units.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { apportionLabels } from './apportion-labels.ts';
import styles from './definitions.module.css';
import type { Limit, LimitApportionment } from './definitions.queries.ts';
import { definitionLabels } from './labels.ts';

interface ApportionTableProps {
  apportionment: LimitApportionment;
  limit: Limit;
}

/** What each unit would be allowed, the cases before rounding beside it, and what adds up to less at the foot. */
export function ApportionTable({ apportionment, limit }: ApportionTableProps): JSX.Element {
  const labels = useLabels(apportionLabels);
  const { operators } = useLabels(definitionLabels);
  const language = useLanguage();
  const units = useUnits();
  const nameOf = (code: string): string => {
    const unit = units.find((each) => each.code === code);
    return unit === undefined ? code : inLanguage(unit.name, language);
  };
  const { superior, items, sumOfAllowances, kept } = apportionment;
  const foot = [
    [labels.sum, sumOfAllowances],
    [labels.superior, superior.allowance],
    [labels.kept, kept],
  ] as const;
  return (
    <ScrollRegion className={styles.scroll} aria-label={labels.title(limit.code)}>
      <table className={styles.limits}>
        <thead>
          <tr>
            {(['child', 'base', 'value', 'exact', 'allowance'] as const).map((head) => (
              <th key={head} scope="col">
                {labels[head]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ unit, base, value, exact, allowance }) => (
            <tr key={unit}>
              <th scope="row">{nameOf(unit)}</th>
              <td className={styles.figure}>{base === null ? labels.noBase : grouped(base)}</td>
              <td>
                {operators[limit.operator]} <span className={styles.figure}>{value}</span>
              </td>
              <td className={styles.figure}>{exact === null ? '–' : grouped(exact)}</td>
              <td className={styles.figure}>{allowance === null ? '–' : grouped(allowance)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {foot.map(([name, figure]) => (
            <tr key={name}>
              <th scope="row" colSpan={4}>
                {name}
              </th>
              <td className={styles.figure}>{figure === null ? '–' : grouped(figure)}</td>
            </tr>
          ))}
        </tfoot>
      </table>
    </ScrollRegion>
  );
}
