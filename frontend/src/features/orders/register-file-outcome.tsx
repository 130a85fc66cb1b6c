import type { JSX } from 'react';
import { Link } from 'react-router';
import type { RegisterLine, RegisterOutcome } from '../../api/order-models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import list from '../../parts/list.module.css';
import { usePlace } from '../../place/use-place.ts';
import { registerFileLabels, type RegisterFileWords } from './register-file-labels.ts';

interface Props {
  outcome: RegisterOutcome;
  isBusy: boolean;
  write: () => void;
}

/** What a register brought back: changes, lines edited here as well, and cells that are not taken. */
export function RegisterFileOutcome({ outcome, isBusy, write }: Props): JSX.Element {
  const labels = useLabels(registerFileLabels);
  const { lines, rejects, unchanged, written } = outcome;
  const changed = lines.filter(({ effect }) => effect === 'changed');
  const conflicts = lines.filter(({ effect }) => effect === 'conflict');
  return (
    <div role="status">
      {lines.length === 0 && rejects.length === 0 && <p>{labels.nothing(unchanged)}</p>}
      {changed.length > 0 && (
        <>
          <h3>{written ? labels.taken(changed.length) : labels.changes(changed.length)}</h3>
          <Differences lines={changed} />
          {!written && (
            <Button disabled={isBusy} onClick={write}>
              {labels.write(changed.length)}
            </Button>
          )}
        </>
      )}
      {conflicts.length > 0 && (
        <>
          <h3>{labels.conflicts(conflicts.length)}</h3>
          <p className="muted">{labels.conflictText}</p>
          <Differences lines={conflicts} />
        </>
      )}
      {rejects.length > 0 && <Rejects rejects={rejects} />}
    </div>
  );
}

function Differences({ lines }: { lines: readonly RegisterLine[] }): JSX.Element {
  const labels = useLabels(registerFileLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  return (
    <table className={`${list.table} ${list.stacked}`}>
      <thead>
        <tr>
          {(['line', 'number', 'measure', 'field', 'here', 'file'] as const).map((column) => (
            <th key={column} scope="col">
              {labels[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.flatMap(({ line, order, number, measure, differences }) =>
          differences.map(({ field, here, file }) => (
            <tr key={`${line} ${field}`}>
              <td>{line}</td>
              <td>
                <Link to={linkTo(`/orders/${order}`)}>{inLanguage(number, language)}</Link>
              </td>
              <th scope="row">{measure}</th>
              <td>{labels.fields[field]}</td>
              <td>{valueInWords(here, labels)}</td>
              <td>{valueInWords(file, labels)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

function Rejects({ rejects }: { rejects: RegisterOutcome['rejects'] }): JSX.Element {
  const labels = useLabels(registerFileLabels);
  return (
    <>
      <h3>{labels.rejects(rejects.length)}</h3>
      <table className={`${list.table} ${list.stacked}`}>
        <thead>
          <tr>
            {(['line', 'cell', 'file', 'why'] as const).map((column) => (
              <th key={column} scope="col">
                {labels[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rejects.map(({ line, column, code, original }) => (
            <tr key={`${line} ${column} ${code}`}>
              <td>{line}</td>
              <td>{column === '' ? labels.whole : column}</td>
              <td>{original === '' ? labels.empty : original}</td>
              <td>{labels.codes[code] ?? code}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** A value of a measure as the register writes it. */
function valueInWords(value: unknown, labels: RegisterFileWords): string {
  if (typeof value === 'boolean') return value ? labels.done : labels.undone;
  return typeof value === 'string' && value !== '' ? value : labels.empty;
}
