import type { JSX } from 'react';
import { useRouteError } from 'react-router';
import { ProblemNotice } from '../parts/problem-notice.tsx';

/** A page that could not be loaded or drawn: said calmly, with a way on. */
export function PageFailure(): JSX.Element {
  return <ProblemNotice error={useRouteError()} retry={() => window.location.reload()} />;
}
