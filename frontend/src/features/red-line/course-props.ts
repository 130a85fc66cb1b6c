import type { BurnDown, Iceberg, Reading } from '../../api/models.ts';
import type { ChartChoice } from './chart-choice.ts';

/** What is drawn of a line within its period. */
export interface CourseProps {
  burnDown: BurnDown;
  reading: Reading;
  choice: ChartChoice;
  /** Null where they are not to be seen, or not known yet. */
  contacts: Iceberg['contacts'] | null;
}
