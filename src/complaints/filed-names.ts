import type { Catalogue } from '../catalogue/catalogue.query.ts';
import type { ComplaintState } from './complaint-states.query.ts';
import { COMPLAINT_COLUMNS } from './imports/complaint-columns.ts';

interface BothNames {
  readonly zh: string;
  readonly en: string;
}

export interface FiledNames {
  readonly causeName: BothNames | null;
  readonly channelName: BothNames | null;
  readonly levelName: BothNames | null;
  readonly rightName: BothNames | null;
}

/** What the catalogue calls the texts of a complaint besides its type; null where one is not filed, or not there. */
export function filedNames({ row }: Pick<ComplaintState, 'row'>, trees: Catalogue['trees']): FiledNames {
  const nameOf = (dimension: 'cause' | 'channel' | 'level' | 'right'): BothNames | null => {
    const key = row[COMPLAINT_COLUMNS[dimension][0].name];
    const entry = typeof key === 'string' ? trees[dimension].find(key) : undefined;
    return entry === undefined ? null : { zh: entry.nameZh, en: entry.nameEn };
  };
  return {
    causeName: nameOf('cause'),
    channelName: nameOf('channel'),
    levelName: nameOf('level'),
    rightName: nameOf('right'),
  };
}
