import { CASE_MARKS, type CaseMark } from '../../case-marks/domain/case-mark.ts';

/** How many cases there are, and how many of them lack each mark. */
export type CaseHoles = Readonly<Record<CaseMark, number>> & { readonly complaints: number };

/** The cases of one unit itself in one period. */
export interface CountedHoles extends CaseHoles {
  readonly unitPath: string;
  /** Which of the periods asked for, the first is 0. */
  readonly place: number;
}

export const NO_CASES: CaseHoles = { complaints: 0, result: 0, analysis: 0, rectification: 0, assessment: 0 };

/** For each of the units, with all below it, the cases and holes of each of so many periods. */
export function holesByUnit(
  counted: readonly CountedHoles[],
  unitPaths: readonly string[],
  periods: number,
): CaseHoles[][] {
  return unitPaths.map((path) => {
    const own = counted.filter(({ unitPath }) => unitPath.startsWith(path));
    return Array.from({ length: periods }, (_, place) => sumOf(own.filter((each) => each.place === place)));
  });
}

function sumOf(counted: readonly CaseHoles[]): CaseHoles {
  return counted.reduce<CaseHoles>((sum, each) => {
    const holes = CASE_MARKS.map((mark) => [mark, sum[mark] + each[mark]] as const);
    return { complaints: sum.complaints + each.complaints, ...(Object.fromEntries(holes) as Record<CaseMark, number>) };
  }, NO_CASES);
}
