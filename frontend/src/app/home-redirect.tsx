import type { JSX } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useSession } from '../api/session.ts';

/** From the bare address to the board, or a head to their own orders, with the unit and period somebody may have shared along. */
export function HomeRedirect(): JSX.Element {
  const { search } = useLocation();
  const isHead = useSession().user.roles.includes('head');
  return <Navigate to={{ pathname: isHead ? '/orders/mine' : '/board', search }} replace />;
}
