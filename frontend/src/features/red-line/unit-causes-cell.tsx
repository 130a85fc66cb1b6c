import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Reading, UnitCauses } from '../../api/models.ts';
import { usePermission } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped, percent } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { usePlace } from '../../place/use-place.ts';
import { redLineLabels } from './labels.ts';
import { typeFilters } from './type-filters.ts';

interface UnitCausesCellProps {
  reading: Reading;
  causes: UnitCauses | undefined;
}

/**
 * What a unit's complaints are about, each with its share and its list. On a line for one thing alone the kinds tell
 * nothing: then the incidents among them, and the rest.
 */
export function UnitCausesCell({ reading, causes }: UnitCausesCellProps): JSX.Element | null {
  const labels = useLabels(redLineLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  if (causes === undefined) return null;
  if (causes.causes.length === 0) return <Incidents reading={reading} />;
  return (
    <>
      {causes.causes.map(({ key, name, count, share }) => {
        const text = `${inLanguage(name, language)} ${grouped(count)} (${share}%)`;
        return key === '' ? (
          <span key={key}>{text}</span>
        ) : (
          <Link
            key={key}
            to={linkTo('/complaints', { unit: reading.unit, ...typeFilters(reading, key) })}
            aria-label={labels.openUsed(text)}
          >
            {text}
          </Link>
        );
      })}
      {causes.rest !== '0' && <span className="muted">{labels.otherCauses(grouped(causes.rest))}</span>}
    </>
  );
}

function Incidents({ reading: { projection, count } }: { reading: Reading }): JSX.Element | null {
  const labels = useLabels(redLineLabels);
  const language = useLanguage();
  const may = usePermission();
  const brought = (projection?.cohorts ?? []).filter(({ counted }) => counted !== '0');
  if (brought.length === 0) return null;
  const rest = Number(count) - brought.reduce((sum, { counted }) => sum + Number(counted), 0);
  return (
    <>
      {brought.map(({ event, name, counted }) => {
        const text = `${inLanguage(name, language)} ${grouped(counted)} (${percent(Number(counted) / Number(count))})`;
        return may('events.read') ? (
          <Link key={event} to={`/data/events/${event}`}>
            {text}
          </Link>
        ) : (
          <span key={event}>{text}</span>
        );
      })}
      {rest > 0 && <span className="muted">{labels.otherCauses(grouped(String(rest)))}</span>}
    </>
  );
}
