import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Briefing } from '../../api/governance-models.ts';
import { useSession } from '../../api/session.ts';
import { wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { periodName } from '../../place/period.ts';
import { usePlace } from '../../place/use-place.ts';
import { BriefingStatus } from './briefing-status.tsx';
import { fileSize } from './file-size.ts';
import { briefingLabels } from './labels.ts';
import { useUnitName } from './use-unit-name.ts';

/** One line per document. */
export function BriefingTable({ rows }: { rows: readonly Briefing[] }): JSX.Element {
  const labels = useLabels(briefingLabels);
  return (
    <table className={`${list.table} ${list.stacked}`}>
      <thead>
        <tr>
          <th scope="col">{labels.briefing}</th>
          <th scope="col">{labels.language}</th>
          <th scope="col">{labels.snapshot}</th>
          <th scope="col">{labels.status}</th>
          <th scope="col" className="number">
            {labels.size}
          </th>
          <th scope="col" className={list.wide}>
            {labels.ordered}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((briefing) => (
          <Row key={briefing.id} briefing={briefing} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ briefing }: { briefing: Briefing }): JSX.Element {
  const labels = useLabels(briefingLabels);
  const language = useLanguage();
  const unitName = useUnitName();
  const { linkTo } = usePlace();
  const { timeZone } = useSession().organization;
  return (
    <tr>
      <th scope="row">
        <Link to={linkTo(`/briefings/${briefing.id}`)}>
          {unitName(briefing.unit)} · {periodName(briefing.period, language)}
        </Link>
      </th>
      <td>{labels.languages[briefing.language]}</td>
      <td>{briefing.reviewNumber}</td>
      <td>
        <BriefingStatus briefing={briefing} />
      </td>
      <td className="number">{briefing.size === null ? '–' : fileSize(briefing.size)}</td>
      <td className="muted">
        {wallClock(briefing.createdAt, timeZone)} {briefing.createdBy}
      </td>
    </tr>
  );
}
