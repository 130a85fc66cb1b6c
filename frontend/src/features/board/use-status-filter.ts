import { useSearchParams } from 'react-router';
import { type StatusCode, statusCodes } from '../../parts/reading-status.ts';
import { withParameters } from '../../place/use-place.ts';

/** The status the list of units is narrowed to, kept in the address; null shows all. */
export function useStatusFilter(): [StatusCode | null, (status: StatusCode | null) => void] {
  const [search, setSearch] = useSearchParams();
  const chosen = statusCodes.find((status) => status === search.get('status')) ?? null;
  const choose = (status: StatusCode | null): void =>
    setSearch((before) => withParameters(before, { status }), { replace: true });
  return [chosen, choose];
}
