import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { OfficialFigure } from '../../api/official-models.ts';
import { usePermission } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { usePlace } from '../../place/use-place.ts';
import { figureFileLabels } from './file-labels.ts';
import { FigureFile } from './figure-file.tsx';
import { FigureForm } from './figure-form.tsx';
import { FigureTable } from './figure-table.tsx';
import { officialLabels } from './labels.ts';
import { measuredQuery, officialFiguresQuery } from './official-figures.queries.ts';
import styles from './official-figures.module.css';

/** Our counts of closed periods beside the regulator's own, each difference itemised. */
export function OfficialFiguresPage(): JSX.Element {
  const labels = useLabels(officialLabels);
  const words = useLabels(figureFileLabels);
  const { place } = usePlace();
  const [search] = useSearchParams();
  const mayWrite = usePermission()('official-figures.write');
  const [edited, setEdited] = useState<OfficialFigure | 'new' | 'file' | null>(null);
  const query = useQuery(officialFiguresQuery(place.unit, search.get('indicator')));
  const close = (): void => setEdited(null);
  const add = mayWrite && edited === null && (
    <>
      <Button onClick={() => setEdited('new')}>{labels.add}</Button>
      <Button onClick={() => setEdited('file')}>{words.open}</Button>
    </>
  );
  usePageTitle(labels.title);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{labels.title}</h1>
        <p>{labels.intro}</p>
        {query.data !== undefined && query.data.length > 0 && <div className={list.actions}>{add}</div>}
      </header>
      {edited === 'file' && <FigureFile unit={place.unit} done={close} />}
      {edited !== null && edited !== 'file' && (
        <FigureForm
          key={edited === 'new' ? 'new' : `${edited.indicator} ${edited.period}`}
          unit={place.unit}
          figure={edited === 'new' ? null : edited}
          done={close}
        />
      )}
      <QueryView query={query} skeleton={[160]}>
        {(figures) =>
          figures.length === 0 ? (
            <StatePanel title={labels.none} action={add}>
              {mayWrite ? labels.noneText : labels.noneReader}
            </StatePanel>
          ) : (
            <Figures figures={figures} edit={mayWrite ? setEdited : null} />
          )
        }
      </QueryView>
    </div>
  );
}

interface FiguresProps {
  figures: readonly OfficialFigure[];
  edit: ((figure: OfficialFigure) => void) | null;
}

/** One table an indicator. */
function Figures({ figures, edit }: FiguresProps): JSX.Element {
  const language = useLanguage();
  const { data: measured = [] } = useQuery(measuredQuery);
  const indicators = [...new Set(figures.map(({ indicator }) => indicator))];
  return (
    <>
      {indicators.map((indicator) => {
        const name = measured.find(({ code }) => code === indicator)?.name;
        return (
          <section key={indicator} className={styles.indicator} aria-labelledby={`figures-${indicator}`}>
            <h2 id={`figures-${indicator}`}>{name === undefined ? indicator : inLanguage(name, language)}</h2>
            <FigureTable figures={figures.filter((each) => each.indicator === indicator)} edit={edit} />
          </section>
        );
      })}
    </>
  );
}
