import type { JSX } from 'react';
import { Skeleton } from '../parts/skeleton.tsx';

/** The page before its chunk and the session have arrived: the bar, the sentence, the cards, the list. */
export function FirstPaint(): JSX.Element {
  return <Skeleton heights={[24, 72, 184, 400]} />;
}
