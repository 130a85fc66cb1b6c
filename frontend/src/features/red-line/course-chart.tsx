import { type JSX, type Ref, useEffect, useRef, useState } from 'react';
import { screenPalette as palette } from '../../../../reports/palette.ts';
import type { components } from '../../api/schema.ts';
import { shortDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { burnDownLabels } from './burn-down-labels.ts';
import { contactColumns } from './contact-columns.ts';
import { type Box, type CourseGeometry, MARGIN } from './course-axis.ts';
import type { EventMark } from './event-marks.ts';
import { HatchedDays } from './hatched-days.tsx';
import { numberPlaces } from './mark-numbers.ts';

type ContactDay = components['schemas']['ContactDayDto'];

/** On a desk beside what would have to be true; on a phone above it. */
const HEIGHT = { wide: 400, narrow: 300 } as const;
const WIDE = 560;

interface CourseChartProps {
  layOut: (box: Box) => CourseGeometry;
  /** The contacts that came before, where they are to be seen. */
  contacts: readonly ContactDay[];
  /** Days of which not all is known yet, oldest first. */
  late: readonly string[];
  marks: readonly EventMark[];
  name: string;
  /** What is said of the last day known. */
  sayNow: (day: string, figure: string) => string;
  isOver: boolean;
  drawing: Ref<SVGSVGElement>;
}

/** A period day by day: as it was, evenly used, and as it will be; colours as attributes, so that it can be saved. */
export function CourseChart(props: CourseChartProps): JSX.Element {
  const { layOut, contacts, late, marks, name, drawing } = props;
  const [frame, width] = useWidth();
  const height = width < WIDE ? HEIGHT.narrow : HEIGHT.wide;
  const box = { width, height };
  const geometry = layOut(box);
  const columns = contactColumns([...contacts], geometry.axis, box);
  return (
    <div ref={frame}>
      <svg
        ref={drawing}
        role="img"
        aria-label={name}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        fontSize="12"
        fontFamily="sans-serif"
        fill={palette.muted}
      >
        {columns !== null && (
          <path d={columns.path} fill="none" stroke={palette.muted} strokeWidth={columns.width} opacity="0.3" />
        )}
        <HatchedDays axis={geometry.axis} days={late} height={height} />
        <Axes geometry={geometry} box={box} />
        <Marks geometry={geometry} marks={marks} box={box} />
        {geometry.fan !== '' && <path d={geometry.fan} fill={palette.expected} opacity="0.16" />}
        <path d={geometry.even} fill="none" stroke={palette.muted} strokeDasharray="2 4" />
        <path d={geometry.yearBefore} fill="none" stroke={palette.muted} strokeWidth="1.5" />
        <path d={geometry.expected} fill="none" stroke={palette.expected} strokeWidth="1.5" strokeDasharray="5 3" />
        <path d={geometry.actual} fill="none" stroke={palette.ink} strokeWidth="2" strokeLinejoin="round" />
        <Now geometry={geometry} width={width} {...props} />
      </svg>
    </div>
  );
}

function Axes({ geometry: { ticks, axis, ruleY }, box }: { geometry: CourseGeometry; box: Box }): JSX.Element {
  const labels = useLabels(burnDownLabels);
  const { width, height } = box;
  return (
    <>
      {ticks.map(({ y, value }) => (
        <g key={value}>
          <line x1={MARGIN.left} x2={width - MARGIN.right} y1={y} y2={y} stroke={palette.rule} />
          <text x={MARGIN.left - 8} y={y + 4} textAnchor="end">
            {grouped(String(value))}
          </text>
        </g>
      ))}
      <line x1={MARGIN.left} x2={width - MARGIN.right} y1={ruleY} y2={ruleY} stroke={palette.ink} strokeWidth="1.5" />
      {axis.months.map(({ x, month }) => (
        <text key={month} x={x + 4} y={height - 6}>
          {labels.month(month)}
        </text>
      ))}
    </>
  );
}

interface MarksProps {
  geometry: CourseGeometry;
  marks: readonly EventMark[];
  box: Box;
}

/** The days on which something happened; where they lie close together their numbers stand in a row above them. */
function Marks({ geometry, marks, box: { width, height } }: MarksProps): JSX.Element {
  const drawn = marks.flatMap((mark) => {
    const x = geometry.axis.endOf(mark.day);
    return x === null ? [] : [{ ...mark, x }];
  });
  const edges = [MARGIN.left, width - MARGIN.right] as const;
  const places = numberPlaces(
    drawn.map(({ x }) => x),
    edges,
  );
  return (
    <>
      {drawn.map(({ id, number, x }, index) => (
        <g key={id}>
          <path
            d={`M${places[index]} ${MARGIN.top - 8}L${x} ${MARGIN.top}V${height - MARGIN.bottom}`}
            fill="none"
            stroke={palette.muted}
            opacity="0.5"
          />
          <text x={places[index]} y={MARGIN.top - 12} textAnchor="middle" fill={palette.ink}>
            {number}
          </text>
        </g>
      ))}
    </>
  );
}

interface NowProps extends Pick<CourseChartProps, 'sayNow' | 'isOver'> {
  geometry: CourseGeometry;
  width: number;
}

function Now({ geometry: { now }, width, sayNow, isOver }: NowProps): JSX.Element | null {
  const language = useLanguage();
  if (now === null) return null;
  const toTheLeft = now.x > width / 2;
  return (
    <>
      <circle cx={now.x} cy={now.y} r="4" fill={isOver ? palette.breached : palette.ink} />
      <text
        x={now.x + (toTheLeft ? -10 : 10)}
        y={now.y - 6}
        textAnchor={toTheLeft ? 'end' : 'start'}
        fill={palette.ink}
        fontWeight="600"
        stroke="#ffffff"
        strokeWidth="4"
        paintOrder="stroke"
      >
        {sayNow(shortDay(now.day, language), grouped(now.figure))}
      </text>
    </>
  );
}

/** The width a drawing has; it is drawn at that size, so that its text is never scaled. */
function useWidth(): [Ref<HTMLDivElement>, number] {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(640);
  useEffect(() => {
    if (frame.current === null) return undefined;
    const observer = new ResizeObserver(
      ([entry]) => entry !== undefined && setWidth(Math.floor(entry.contentRect.width)),
    );
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  return [frame, width];
}
