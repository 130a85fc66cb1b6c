import { useSearchParams } from 'react-router';
import type { Dimension } from '../../api/catalogue-models.ts';
import { withParameters } from '../../place/use-place.ts';

export const dimensions: readonly Dimension[] = ['type', 'cause', 'channel', 'level', 'right'];
export type View = 'entries' | 'waiting' | 'file' | 'deadlines';

/** Which catalogue is shown, how, and which of its entries is chosen: all of it in the address. */
export interface CataloguePlace {
  dimension: Dimension;
  view: View;
  code: string | null;
  go: (change: Readonly<Record<string, string | null>>) => void;
}

export function useCataloguePlace(): CataloguePlace {
  const [search, setSearch] = useSearchParams();
  const dimension = dimensions.find((each) => each === search.get('dimension')) ?? 'type';
  return {
    dimension,
    view: viewOf(search.get('view'), dimension),
    code: search.get('code'),
    go: (change) => setSearch((before) => withParameters(before, change)),
  };
}

function viewOf(name: string | null, dimension: Dimension): View {
  if (name === 'waiting' || name === 'file') return name;
  return name === 'deadlines' && dimension === 'level' ? name : 'entries';
}
