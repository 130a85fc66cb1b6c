import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Board } from '../../api/models.ts';
import { usePermission } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { shortDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { periodWithinYear } from '../../place/period.ts';
import { usePlace } from '../../place/use-place.ts';
import styles from './board-aside.module.css';
import { alikeBases, type MissingBase, missingBases } from './missing-bases.ts';
import { boardLabels } from './labels.ts';

/** What is missing, from whom, and the place where it is put right. */
export function DataGaps({ board }: { board: Board }): JSX.Element {
  const labels = useLabels(boardLabels);
  const language = useLanguage();
  const provisional = board.cards.find(({ reading }) => reading.baseProvisionalFrom !== null)?.reading;
  const { named, together } = alikeBases(missingBases(board));
  return (
    <>
      {board.missing.length === 0 && <li>{labels.allReported}</li>}
      {board.missing.map((silent) => (
        <SilentUnit key={silent.unit.code} silent={silent} />
      ))}
      {named.map((missing) => (
        <OpenBase key={missing.unit.code} missing={missing} name={inLanguage(missing.unit.name, language)} />
      ))}
      {together.map(([missing, ...others]) => {
        if (missing === undefined) return null;
        const alike = { ...missing, unit: board.unit };
        const name = labels.unitsAlike(String(others.length + 1));
        return <OpenBase key={missing.unit.code} missing={alike} name={name} />;
      })}
      {typeof provisional?.baseProvisionalFrom === 'string' && (
        <li className="muted">{labels.provisional(periodWithinYear(provisional.baseProvisionalFrom, language))}</li>
      )}
    </>
  );
}

function SilentUnit({ silent: { unit, since } }: { silent: Board['missing'][number] }): JSX.Element {
  const labels = useLabels(boardLabels);
  const language = useLanguage();
  const may = usePermission();
  const name = inLanguage(unit.name, language);
  return (
    <li className={styles.gap}>
      <span>
        <b>? {name}</b> {labels.missing(shortDay(since, language))}
      </span>
      {may('sources.read') && (
        <Link to="/data/sources" aria-label={`${labels.urge} ${name}`}>
          {labels.urge}
        </Link>
      )}
    </li>
  );
}

interface OpenBaseProps {
  missing: MissingBase;
  name: string;
}

function OpenBase({ missing: { unit, months, from }, name }: OpenBaseProps): JSX.Element {
  const labels = useLabels(boardLabels);
  const language = useLanguage();
  const may = usePermission();
  const { linkTo } = usePlace();
  const month = (code: string): string => periodWithinYear(code, language);
  const open = labels.baseOpen(months.map(month).join(language === 'zh' ? '、' : ', '));
  return (
    <li className={styles.gap}>
      <span>
        <b>* {name}</b> {open}
        {from !== null && labels.baseMeanwhile(month(from))}
      </span>
      {may('customer-base.write') && (
        <Link to={linkTo('/data/customer-base', { unit: unit.code })} aria-label={`${labels.supply} ${name}`}>
          {labels.supply}
        </Link>
      )}
    </li>
  );
}
