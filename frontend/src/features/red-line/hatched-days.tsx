import { type JSX, useId } from 'react';
import { screenPalette as palette } from '../../../../reports/palette.ts';
import { useLabels } from '../../language/use-labels.ts';
import { burnDownLabels } from './burn-down-labels.ts';
import { type CourseAxis, MARGIN } from './course-axis.ts';

/** A day of a year is a pixel or two: its hatching must still be seen. */
const LEAST_WIDTH = 6;

interface HatchedDaysProps {
  axis: CourseAxis;
  /** Oldest first. */
  days: readonly string[];
  height: number;
}

/** The days that are still filling up, hatched: their counts will grow (还没到齐). */
export function HatchedDays({ axis, days, height }: HatchedDaysProps): JSX.Element | null {
  const labels = useLabels(burnDownLabels);
  const hatch = useId();
  const end = axis.endOf(days.at(-1) ?? '');
  if (end === null) return null;
  const width = Math.max(LEAST_WIDTH, days.length * axis.dayWidth);
  return (
    <g>
      <title>{labels.legend.late(days.length)}</title>
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line y2="5" stroke={palette.muted} strokeWidth="2" />
      </pattern>
      <rect
        x={end - width}
        y={MARGIN.top}
        width={width}
        height={height - MARGIN.top - MARGIN.bottom}
        fill={`url(#${hatch})`}
        opacity="0.4"
      />
    </g>
  );
}
