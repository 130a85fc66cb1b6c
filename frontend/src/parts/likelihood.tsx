import type { JSX } from 'react';
import { useLabels } from '../language/use-labels.ts';
import { partLabels } from './labels.ts';
import { likelihoodOf } from './projection.ts';

/** A probability in the words of every page: 低于5%, 57%, 高于95%. */
export function Likelihood({ probability }: { probability: string }): JSX.Element {
  const { likelihood } = useLabels(partLabels);
  const { kind, percent } = likelihoodOf(probability);
  return <>{likelihood[kind](percent)}</>;
}
