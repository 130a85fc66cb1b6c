import type { JSX } from 'react';
import { Navigate, useLocation } from 'react-router';

/** From the bare address to the board, with the unit and period somebody may have shared along. */
export function HomeRedirect(): JSX.Element {
  const { search } = useLocation();
  return <Navigate to={{ pathname: '/board', search }} replace />;
}
