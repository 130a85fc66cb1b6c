import { funnelOf, placeIn, scoreOf } from '../../analysis/domain/comparison/funnel.ts';
import { contains, periodContaining, previousPeriod, subPeriods } from '../../shared/period.ts';
import type { Reading } from '../../red-lines/domain/reading.ts';
import type { Appeal } from './appeal.ts';
import { appealLedger } from './appeal-ledger.ts';
import { statusWithoutPartners } from './check-partners.ts';
import { QUARTER_LINE, UNEXPLAINED_LINE, YEAR_LINE } from './check-lines.ts';
import { CheckReadings } from './check-readings.ts';
import { AT_YEAR_END, CITIES, OVER, PROVINCE_UNEXPLAINED, WITHOUT_BASE } from './cities.ts';
import { isSilent } from './silence.ts';
import { monthlyIssues, restatedIssue } from './review-months.ts';
import type { StoryFrame } from './story-frame.ts';

/** One thing the story promises (DEMO §11), and what came out. */
export interface Finding {
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}

const SECOND = 'lanzhou';

/** Everything the story promises of the present day that the appeals and the customers decide. */
export function checkDemo(frame: StoryFrame): Finding[] {
  const appeals = appealLedger(frame);
  const readings = new CheckReadings(frame, appeals);
  return [
    ...checkQuarters(frame, readings),
    checkFunnel(frame, readings),
    ...(frame.quarterIsOpen ? checkOpenQuarter(frame, readings) : []),
    ...(frame.yearIsOpen ? checkOpenYear(frame, readings) : checkClosedYear(frame, readings)),
    ...checkWhoIsOver(frame, readings),
    ...checkRestatement(frame, readings, appeals),
    finding('澜州 without partners', 'inside', statusWithoutPartners(frame, appeals, SECOND)),
    {
      what: 'the silent city has nothing of its last days',
      expected: '0',
      found: String(appeals.filter((each) => isSilent(frame, { code: each.city }, each.acceptedOn)).length),
    },
  ];
}

/** Findings that are not as promised. */
export function broken(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ expected, found }) => expected !== found);
}

/** §2: the three quarters before the story's, city by city. */
function checkQuarters(frame: StoryFrame, readings: CheckReadings): Finding[] {
  const quarters = frame.quarters().filter((quarter) => [1, 2, 3].includes(frame.quartersBeforeStory(quarter)));
  return CITIES.map(({ code, zh, before }) => ({
    what: `${zh}: appeals of the three quarters before`,
    expected: before.join(' / '),
    found: quarters.map((quarter) => readings.reading(code, QUARTER_LINE, quarter).count).join(' / '),
  }));
}

/** §2, §11.7: of fourteen cities the funnel tells two from the mean in the quarter before the story's. */
function checkFunnel(frame: StoryFrame, readings: CheckReadings): Finding {
  const quarter = previousPeriod(frame.quarter);
  const cities = CITIES.map(({ code, zh }) => {
    const { count, base } = readings.reading(code, QUARTER_LINE, quarter);
    return { zh, count: Number(count), size: Number(base) };
  });
  const funnel = funnelOf(false, cities);
  const outside = cities
    .filter((city) => funnel !== null && placeIn(funnel, city) !== 'inside')
    .map((city) => `${city.zh} ${funnel === null ? '' : scoreOf(funnel, city).toFixed(1)}`);
  return finding('cities the funnel tells from the mean', '东麓 -2.3, 云岭 2.1', outside.join(', '));
}

/** §4: the city over its quarter line, and the city about to be over its year's with every quarter inside. */
function checkOpenQuarter(frame: StoryFrame, readings: CheckReadings): Finding[] {
  const over = readings.reading(OVER, QUARTER_LINE, frame.quarter);
  const found = [
    finding('滨港 over its quarter line', `64/62 -2 ${frame.workingDaysAgo(1)}`, `${used(over)} ${over.breachedOn}`),
    finding('the company has 562 a quarter', '562', readings.reading('root', QUARTER_LINE, frame.quarter).allowance),
  ];
  const provisional = readings.reading(WITHOUT_BASE, QUARTER_LINE, frame.quarter).baseProvisionalFrom;
  const others = CITIES.filter(({ code }) => code !== WITHOUT_BASE).map(
    ({ code }) => readings.reading(code, QUARTER_LINE, frame.quarter).baseMissing.length,
  );
  if (frame.today < frame.quarter.end) {
    found.push(finding('梅岭 stands on an earlier month', 'true', String(provisional !== null)));
    found.push(finding('no other city misses its customers', '0', String(Math.max(...others))));
  }
  if (frame.quarter.code.endsWith('Q4')) found.push(...checkYearEnd(frame, readings));
  return found;
}

function checkYearEnd(frame: StoryFrame, readings: CheckReadings): Finding[] {
  const quarters = subPeriods(frame.year, 'quarter').map((quarter) =>
    readings.reading(AT_YEAR_END, QUARTER_LINE, quarter),
  );
  return [
    finding('云岭 has four left in the year', '4', readings.reading(AT_YEAR_END, YEAR_LINE, frame.year).left),
    finding('云岭 kept every quarter', 'inside', quarters.every(isInside) ? 'inside' : 'breached'),
  ];
}

/** §4: unexplained charges of the open year, to the case and to the day. */
function checkOpenYear(frame: StoryFrame, readings: CheckReadings): Finding[] {
  const { used: count, allowed, left } = PROVINCE_UNEXPLAINED;
  const of = (unit: string) => readings.reading(unit, UNEXPLAINED_LINE, frame.year);
  const isWhole = frame.quarterIsOpen;
  return [
    finding('the province and its unexplained charges', `${count}/${allowed} ${left}`, used(of('root'))),
    ...CITIES.filter(() => isWhole).map((city) =>
      finding(
        `${city.zh}: unexplained charges of the year`,
        `${city.unexplained}/${city.unexplainedAllowed} ${city.unexplainedAllowed - city.unexplained}`,
        used(of(city.code)),
      ),
    ),
    finding('滨港 over since', frame.workingDaysAgo(4), of(OVER).breachedOn),
    finding('澜州 over since', frame.workingDaysAgo(1), of(SECOND).breachedOn),
  ];
}

/** §1: early in a year the closed one tells the story. */
function checkClosedYear(frame: StoryFrame, readings: CheckReadings): Finding[] {
  const province = readings.reading('root', UNEXPLAINED_LINE, frame.year);
  const city = readings.reading(AT_YEAR_END, YEAR_LINE, frame.year);
  return [
    finding('the province just held its year', '163 inside', `${province.count} ${province.status}`),
    finding('云岭 crossed its year line', 'breached', city.status),
    finding('on 22 December or the working day before', 'true', String(isAround(frame, city.breachedOn))),
  ];
}

function isAround({ year, calendar }: StoryFrame, day: string | null): boolean {
  const latest = `${year.code}-12-22`;
  return day !== null && day <= latest && day >= `${year.code}-12-18` && calendar.isWorkingDay(day);
}

/** §11.3: exactly these cities are over a line of the story's periods. */
function checkWhoIsOver(frame: StoryFrame, readings: CheckReadings): Finding[] {
  const lines = [
    { line: QUARTER_LINE, period: frame.quarter },
    { line: YEAR_LINE, period: frame.year },
    { line: UNEXPLAINED_LINE, period: frame.year },
  ];
  const over = CITIES.filter(({ code }) =>
    lines.some(({ line, period }) => !isInside(readings.reading(code, line, period))),
  );
  const promised = CITIES.filter(
    ({ code }) => [OVER, SECOND].includes(code) || (code === AT_YEAR_END && !frame.yearIsOpen),
  );
  const company = lines.map(({ line, period }) => readings.reading('root', line, period));
  return [
    finding('cities over a line', promised.map(({ zh }) => zh).join(), over.map(({ zh }) => zh).join()),
    finding('the company is over none', 'inside', company.every(isInside) ? 'inside' : 'breached'),
  ];
}

/** §8: ten months reviewed, one of them twice, because five appeals came late: three of them in one city. */
function checkRestatement(frame: StoryFrame, readings: CheckReadings, appeals: readonly Appeal[]): Finding[] {
  const issues = monthlyIssues(frame);
  const { month } = restatedIssue(frame);
  const inMonth = appeals.filter(({ acceptedOn }) => contains(month, acceptedOn));
  const late = inMonth.filter(({ restated }) => restated);
  const quarter = periodContaining('quarter', month.start);
  return [
    finding('months reviewed', '10', String(issues.length)),
    finding(
      'the restated month is one of them',
      'true',
      String(issues.some((issue) => issue.month.code === month.code)),
    ),
    finding('appeals that came late', '5', String(late.length)),
    finding('of these in 渔浦', '3', String(late.filter(({ city }) => city === 'yupu').length)),
    finding('渔浦 inside all the same', 'inside', readings.reading('yupu', QUARTER_LINE, quarter).status),
  ];
}

function finding(what: string, expected: string, found: string | null): Finding {
  return { what, expected, found: found ?? 'nothing' };
}

function used({ count, allowance, left }: Reading): string {
  return `${count}/${allowance} ${left}`;
}

function isInside({ status }: Reading): boolean {
  return status === 'inside';
}
