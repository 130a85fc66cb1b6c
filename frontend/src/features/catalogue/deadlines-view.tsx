import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { CatalogueEntry, ReplyDeadline } from '../../api/catalogue-models.ts';
import { usePermission, useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import list from '../../parts/list.module.css';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { deadlinesQuery, entriesQuery, useEndDeadline } from './catalogue.queries.ts';
import styles from './catalogue.module.css';
import { DeadlineForm } from './deadline-form.tsx';
import { catalogueLabels } from './labels.ts';
import { deadlineLabels } from './deadline-labels.ts';
import { useValidity } from './use-validity.ts';

/** Within which time complaints of each level and channel are to be answered and closed. */
export function DeadlinesView({ levels }: { levels: readonly CatalogueEntry[] }): JSX.Element {
  const words = useLabels(deadlineLabels);
  const mayWrite = usePermission()('catalogue.write');
  const [adding, setAdding] = useState(false);
  const query = useQuery(deadlinesQuery);
  const { data: channels = [] } = useQuery(entriesQuery('channel'));
  return (
    <QueryView query={query} skeleton={[240]}>
      {(deadlines) => (
        <>
          {deadlines.length === 0 ? (
            <StatePanel title={words.deadlineNone} small>
              {words.deadlineNoneText}
            </StatePanel>
          ) : (
            <DeadlineTable deadlines={deadlines} levels={levels} channels={channels} mayWrite={mayWrite} />
          )}
          {mayWrite && !adding && (
            <p className={styles.below}>
              <Button onClick={() => setAdding(true)}>{words.addDeadline}</Button>
            </p>
          )}
          {adding && <DeadlineForm levels={levels} channels={channels} done={() => setAdding(false)} />}
        </>
      )}
    </QueryView>
  );
}

interface DeadlineTableProps {
  deadlines: readonly ReplyDeadline[];
  levels: readonly CatalogueEntry[];
  channels: readonly CatalogueEntry[];
  mayWrite: boolean;
}

function DeadlineTable({ deadlines, levels, channels, mayWrite }: DeadlineTableProps): JSX.Element {
  const labels = useLabels(catalogueLabels);
  const words = useLabels(deadlineLabels);
  return (
    <table className={`${list.table} ${list.stacked}`}>
      <thead>
        <tr>
          <th scope="col">{words.level}</th>
          <th scope="col">{words.step}</th>
          <th scope="col">{words.amount}</th>
          <th scope="col">{words.extension}</th>
          <th scope="col">{labels.validity}</th>
          <th scope="col" className={list.wide}>
            {words.source}
          </th>
          {mayWrite && <th scope="col">{labels.actions}</th>}
        </tr>
      </thead>
      <tbody>
        {deadlines.map((deadline) => (
          <Row key={deadline.id} deadline={deadline} levels={levels} channels={channels} mayWrite={mayWrite} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  deadline,
  levels,
  channels,
  mayWrite,
}: Omit<DeadlineTableProps, 'deadlines'> & { deadline: ReplyDeadline }): JSX.Element {
  const words = useLabels(deadlineLabels);
  const language = useLanguage();
  const { level = null, channel = null, step, amount, unit, extension, source, validFrom, validTo = null } = deadline;
  const { regime = null, layers = null, startsAt, rolls } = deadline;
  const nameIn = (entries: readonly CatalogueEntry[], wanted: string): string => {
    const name = entries.find(({ code }) => code === wanted)?.name;
    return name === undefined ? wanted : inLanguage(name, language);
  };
  const validity = useValidity();
  return (
    <tr>
      <th scope="row">
        {level === null ? words.everyLevel : nameIn(levels, level)}
        {channel !== null && ` · ${nameIn(channels, channel)}`}
        <small className={styles.scope}>
          {layers === null ? words.everyLayer : layers.map((layer) => words.layerNames[layer]).join(' · ')}
          {' · '}
          {regime ?? words.own}
        </small>
      </th>
      <td>{words.steps[step]}</td>
      <td>
        {words.within(String(amount), words.units[unit])}
        <small className={styles.scope}>
          {words.from(words.starts[startsAt])}
          {rolls && ` · ${words.rolls}`}
        </small>
      </td>
      <td>{extension === 0 ? words.noExtension : words.within(String(extension), words.units[unit])}</td>
      <td>{validity(validFrom, validTo)}</td>
      <td className={styles.wrapped}>{source}</td>
      {mayWrite && <td>{validTo === null && <EndStep deadline={deadline} />}</td>}
    </tr>
  );
}

function EndStep({ deadline: { id, version } }: { deadline: ReplyDeadline }): JSX.Element {
  const labels = useLabels(catalogueLabels);
  const words = useLabels(deadlineLabels);
  const { today } = useSession().organization;
  const [day, setDay] = useState<string | null>(null);
  const ending = useEndDeadline();
  const end = useSingle(ending);
  if (day === null) return <Button onClick={() => setDay(today)}>{words.end}</Button>;
  return (
    <span className={styles.actions}>
      <input type="date" aria-label={words.endFrom} value={day} onChange={({ target }) => setDay(target.value)} />
      <Button primary disabled={ending.isPending || day === ''} onClick={() => end({ id, version, validTo: day })}>
        {words.end}
      </Button>
      <Button onClick={() => setDay(null)}>{labels.cancel}</Button>
      {ending.error !== null && <ProblemNotice error={ending.error} small />}
    </span>
  );
}
