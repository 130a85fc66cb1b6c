import type { JSX } from 'react';
import { type Problem, problemOf } from '../api/problem.ts';
import { useLabels } from '../language/use-labels.ts';
import { Button } from './button.tsx';
import { partLabels } from './labels.ts';
import { StatePanel } from './state-panel.tsx';

type Words = (typeof partLabels)['zh']['problems'];

interface ProblemNoticeProps {
  error: unknown;
  retry?: () => unknown;
  small?: boolean;
}

/** The one presenter of failures: what happened in the reader's words, then the server's own, then the request. */
export function ProblemNotice({ error, retry, small = false }: ProblemNoticeProps): JSX.Element {
  const labels = useLabels(partLabels);
  const problem = problemOf(error);
  const { title, text } = wordsFor(problem, labels.problems);
  const action = retry && <Button onClick={() => void retry()}>{labels.retry}</Button>;
  return (
    <StatePanel title={title} urgent small={small} action={action}>
      <p>{text}</p>
      {problem.fields.map(({ field, message }) => (
        <p key={field + message}>
          {field}: {message}
        </p>
      ))}
      {problem.requestId !== null && <p>{labels.requestId(problem.requestId)}</p>}
    </StatePanel>
  );
}

function wordsFor({ status, message }: Problem, words: Words): { title: string; text: string } {
  switch (status) {
    case 0:
      return { title: words.network, text: words.networkText };
    case 400:
    case 422:
      return { title: words.invalid, text: message };
    case 403:
      return { title: words.forbidden, text: words.forbiddenText };
    case 404:
      return { title: words.notFound, text: words.notFoundText };
    case 409:
      return { title: words.conflict, text: `${words.conflictText} ${message}` };
    case 429:
      return { title: words.tooMany, text: words.tooManyText };
    case 503:
      return { title: words.unavailable, text: words.unavailableText };
    default:
      return status >= 500 ? { title: words.server, text: words.serverText } : { title: words.other, text: message };
  }
}
