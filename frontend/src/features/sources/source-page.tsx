import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link, useParams } from 'react-router';
import type { Source } from '../../api/delivery-models.ts';
import { usePermission, useSession } from '../../api/session.ts';
import { useUnits } from '../../api/units.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { fullDay, wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ActionLink } from '../../parts/action-link.tsx';
import { FactList } from '../../parts/fact-list.tsx';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { usePlace } from '../../place/use-place.ts';
import { DeliveryList } from './delivery-list.tsx';
import { dueWords } from './delivery-days.ts';
import { DeliveryStrip, StripLegend } from './delivery-strip.tsx';
import { sourceLabels } from './labels.ts';
import styles from './sources.module.css';
import { Gaps } from './sources-page.tsx';
import { sourceQuery } from './sources.queries.ts';

/** One source: its last 35 days, what was agreed, and every delivery. */
export function SourcePage(): JSX.Element {
  const labels = useLabels(sourceLabels);
  const { code = '' } = useParams();
  const { linkTo } = usePlace();
  const query = useQuery(sourceQuery(code));
  const language = useLanguage();
  usePageTitle(query.data === undefined ? labels.title : inLanguage(query.data.name, language));
  return (
    <div className={list.page}>
      <p>
        <Link to={linkTo('/data/sources')}>← {labels.back}</Link>
      </p>
      <QueryView query={query} skeleton={[40, 64, 200]}>
        {(source) => <OneSource source={source} />}
      </QueryView>
    </div>
  );
}

function OneSource({ source }: { source: Source }): JSX.Element {
  const labels = useLabels(sourceLabels);
  const language = useLanguage();
  const mayWrite = usePermission()('sources.write');
  const { linkTo } = usePlace();
  return (
    <>
      <header className={list.head}>
        <h1>{inLanguage(source.name, language)}</h1>
        <p>{source.active ? dueWords(source, labels) : labels.inactive}</p>
        {mayWrite && (
          <div className={list.actions}>
            <ActionLink to={linkTo(`/data/sources/${encodeURIComponent(source.code)}/settings`)}>
              {labels.edit}
            </ActionLink>
          </div>
        )}
      </header>
      {source.active && (
        <section className={styles.record}>
          <h2>{labels.strip}</h2>
          <DeliveryStrip source={source} />
          <StripLegend />
          <Gaps source={source} most={35} />
        </section>
      )}
      <section className={styles.agreed}>
        <h2>{labels.settings}</h2>
        <Agreed source={source} />
      </section>
      <DeliveryList code={source.code} />
    </>
  );
}

function Agreed({ source }: { source: Source }): JSX.Element {
  const labels = useLabels(sourceLabels);
  const language = useLanguage();
  const { timeZone } = useSession().organization;
  const units = useUnits();
  const named = (code: string): string => {
    const unit = units.find((each) => each.code === code);
    return unit === undefined ? code : inLanguage(unit.name, language);
  };
  const how = source.kind === 'push' ? <PushHow key="how" code={source.code} /> : null;
  return (
    <FactList
      facts={[
        [labels.code, source.code],
        [labels.kind, labels.kinds[source.kind]],
        [labels.folder, source.folder],
        [labels.pushHow, how],
        [labels.importKind, labels.importKinds[source.importKind]],
        [
          labels.layersLabel,
          source.layers.length === 0 ? null : source.layers.map((each) => labels.layers[each]).join('、'),
        ],
        [labels.mapping, source.mapping ?? labels.noMapping],
        [labels.unit, named(source.unit)],
        [labels.units, (source.units ?? []).map(named).join('、')],
        [labels.outcome, source.publish ? labels.publish : labels.publishNo],
        [labels.beginsOn, fullDay(source.beginsOn, language)],
        [labels.nextDue, source.nextDueAt === null ? null : wallClock(source.nextDueAt, timeZone)],
      ]}
    />
  );
}

function PushHow({ code }: { code: string }): JSX.Element {
  const labels = useLabels(sourceLabels);
  return (
    <>
      <p>{labels.pushText}</p>
      <code className={styles.address}>POST /api/sources/{encodeURIComponent(code)}/deliveries</code>
    </>
  );
}
