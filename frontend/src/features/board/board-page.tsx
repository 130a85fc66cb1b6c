import { useQuery } from '@tanstack/react-query';
import { type JSX, useMemo, useState } from 'react';
import type { Board, BoardCard } from '../../api/models.ts';
import { usePermission, useSession } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ActionLink } from '../../parts/action-link.tsx';
import { LookingBack } from '../../parts/looking-back.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { usePlace } from '../../place/use-place.ts';
import { BoardAside } from './board-aside.tsx';
import styles from './board.module.css';
import { boardQuery } from './board.query.ts';
import { BoardHeadline } from './board-headline.tsx';
import { BoardHelp } from './board-help.tsx';
import { BoardLegend } from './board-legend.tsx';
import { ChildrenTable } from './children-table.tsx';
import { boardLabels } from './labels.ts';
import { OtherLines } from './other-lines.tsx';
import { RedLineCard } from './red-line-card.tsx';
import { useKeys } from './use-keys.ts';
import { useShownLines } from './use-shown-lines.ts';

/** The first screen: one sentence, the fixed cards, the units below, how fresh it all is. */
export function BoardPage(): JSX.Element {
  const labels = useLabels(boardLabels);
  const { place } = usePlace();
  const query = useQuery(boardQuery(place, useSession().organization.today));
  usePageTitle(labels.title);
  return (
    <div className={styles.page}>
      <LookingBack readings={query.data?.cards.map(({ reading }) => reading) ?? []} />
      <QueryView query={query} skeleton={[80, 184, 400]}>
        {(board) => (isEmpty(board) ? <NoData /> : <FilledBoard board={board} />)}
      </QueryView>
    </div>
  );
}

/** Nothing was ever delivered and nothing is counted. */
function isEmpty({ dataAsOf, cards }: Board): boolean {
  return dataAsOf === null && cards.every(({ reading }) => reading.count === '0');
}

function FilledBoard({ board }: { board: Board }): JSX.Element {
  const labels = useLabels(boardLabels);
  const [helping, setHelping] = useState(false);
  const { shown } = useShownLines(board);
  useKeys(useMemo(() => ({ p: () => window.print(), '?': () => setHelping(true), '？': () => setHelping(true) }), []));
  return (
    <div className={styles.board}>
      <BoardHeadline board={board} />
      {board.cards.length === 0 && (
        <StatePanel title={labels.noLines} small>
          {labels.noLinesText}
        </StatePanel>
      )}
      <section className={styles.cards} aria-label={labels.cards}>
        {shown.map((card) => (
          <RedLineCard
            key={`${card.reading.indicator} ${card.reading.limit}`}
            card={card}
            stale={board.stale !== null}
            told={isTold(board, card)}
          />
        ))}
      </section>
      <OtherLines board={board} />
      <div className={styles.columns}>
        <ChildrenTable board={board} />
        <BoardAside board={board} />
      </div>
      <BoardLegend openHelp={() => setHelping(true)} />
      {helping && <BoardHelp close={() => setHelping(false)} />}
    </div>
  );
}

/** The line the headline speaks of; on a phone it alone is shown whole. */
function isTold({ headline }: Board, { reading }: BoardCard): boolean {
  return headline.reading?.indicator === reading.indicator && headline.reading.limit === reading.limit;
}

function NoData(): JSX.Element {
  const labels = useLabels(boardLabels);
  const may = usePermission();
  const action = may('imports.write') ? <ActionLink to="/data/imports">{labels.import}</ActionLink> : undefined;
  return (
    <StatePanel title={labels.noData} action={action}>
      {labels.noDataText}
    </StatePanel>
  );
}
