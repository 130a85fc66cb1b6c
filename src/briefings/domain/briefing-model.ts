import type {
  Conclusion,
  ConclusionPiece,
  MonthlyBriefing,
  StatusCode,
  UnitTable,
} from '../../../reports/monthly-briefing/model.ts';
import type { Snapshot } from '../../reviews/domain/snapshot.ts';
import { type Language, printedCount, printedDay, printedLimit, printedPeriod } from './briefing-words.ts';
import { definitionNotes } from './definition-notes.ts';
import { provisionalNote, readingRow } from './reading-row.ts';
import { registerEntries } from './register-entries.ts';
import { topTypes } from './top-types.ts';
import { trendOf } from './trend-of.ts';

const CLASSIFICATION = { zh: '内部 · 注意保存', en: 'Internal' };
const STATUSES: readonly StatusCode[] = [
  'breached',
  'expected',
  'warning',
  'inside',
  'incomplete',
  'no-base',
  'no-limit',
];
/** Where the figure of a sentence stands: after an allowance what is left of it, else what was used; else the first. */
const FIGURES = [
  /额度\d+件，[还只]剩(\d+)/,
  /\d allowed, (?:only )?(\d+) left/,
  /(?:额度|用|为|: )(\d[\d,.]*)/,
  /(\d[\d,.]*)/,
] as const;
const DEMO = { zh: '演示数据 · 并非真实企业', en: 'Demo data · no real company' };

/** The monthly briefing of a snapshot: nothing is counted, looked up or rounded anew; what is printed was frozen. */
export function briefingModel(snapshot: Snapshot, sha256: string, language: Language): MonthlyBriefing {
  const [month] = [Number(snapshot.period.slice(5))];
  return {
    language,
    organization: snapshot.organization[language],
    unit: snapshot.unit.name[language],
    issue: String(month),
    period: printedPeriod(snapshot.period, language),
    classification: (snapshot.demo === true ? DEMO : CLASSIFICATION)[language],
    dataAsOf: { instant: snapshot.issuedAt, printed: dataAsOf(snapshot) },
    snapshot: { number: snapshot.number, sha256 },
    auditHead: snapshot.auditHead,
    coverage: coverageOf(snapshot, language),
    conclusions: snapshot.conclusions.map((conclusion) => printedConclusion(conclusion, language)),
    redLines: snapshot.lines.map((line) =>
      readingRow(line, { ...lineName(line.reading, language), unitKind: snapshot.unit.kind }, language),
    ),
    trends: snapshot.trends.map((trend) => trendOf(trend, snapshot, language)),
    topTypes: topTypes(snapshot, language),
    unitTables: unitTables(snapshot, language),
    register: registerEntries(snapshot, language),
    definitions: definitionNotes(snapshot, language),
  };
}

function dataAsOf({ dataAsOf: day, asOf }: Snapshot): string {
  return `${day ?? asOf} 24:00`;
}

function lineName(reading: Snapshot['lines'][number]['reading'], language: Language) {
  const provisional = provisionalNote(reading, language);
  const period = printedPeriod(reading.period, language);
  return { name: reading.indicatorName[language], note: provisional === null ? period : `${period} · ${provisional}` };
}

function coverageOf({ children, missing }: Snapshot, language: Language): MonthlyBriefing['coverage'] {
  const names = missing.map(({ unit, since }) => {
    if (since === null) return unit.name[language];
    const day = printedDay(since, language);
    return language === 'zh' ? `${unit.name.zh} ${day} 起未报` : `${unit.name.en} since ${day}`;
  });
  return {
    units: Math.max(children.length, 1),
    complete: Math.max(children.length, 1) - missing.length,
    missing: names.length === 0 ? null : names.join(language === 'zh' ? '、' : ', '),
  };
}

/** Of a sentence the figure that counts, what is left or used, is set off and carries the code. */
function printedConclusion(
  { status, code, ...sentence }: Snapshot['conclusions'][number],
  language: Language,
): Conclusion {
  const text = sentence[language];
  return { status: isStatus(status) ? status : null, pieces: code === null ? [{ text }] : piecesOf(text, code) };
}

function piecesOf(text: string, code: string): ConclusionPiece[] {
  const figure = FIGURES.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  const digits = figure?.[1];
  if (figure === undefined || figure === null || digits === undefined) return [{ text, code }];
  const start = figure.index + figure[0].length - digits.length;
  return [{ text: text.slice(0, start) }, { text: digits, code }, { text: text.slice(start + digits.length) }].filter(
    (piece) => piece.text !== '',
  );
}

function isStatus(status: string | null): status is StatusCode {
  return status !== null && (STATUSES as readonly string[]).includes(status);
}

/** One table a line, the children's rows by name; paper groups them by status. */
function unitTables(snapshot: Snapshot, language: Language): UnitTable[] {
  if (snapshot.children.length === 0) return [];
  return snapshot.lines
    .filter(({ reading }) => reading.limit !== null)
    .map(({ reading: line }) => {
      const rows = snapshot.children.flatMap(({ unit, readings }) => {
        const own = readings.find(
          ({ reading }) => reading.indicator === line.indicator && reading.limitPeriod === line.limitPeriod,
        );
        if (own === undefined) return [];
        // what the whole line's base is taken from is said once, above; a unit is marked only where it lags behind
        const lags = own.reading.baseProvisionalFrom !== line.baseProvisionalFrom;
        const note = lags ? provisionalNote(own.reading, language) : null;
        return [readingRow(own, { name: unit.name[language], note, unitKind: unit.kind }, language)];
      });
      return { title: tableTitle(line, language), rows, allowances: allowances(snapshot, line) };
    });
}

function tableTitle(line: Snapshot['lines'][number]['reading'], language: Language): string {
  const name = `${line.indicatorName[language]} · ${printedPeriod(line.period, language)}`;
  const limit = printedLimit(line, language) ?? '';
  return language === 'zh' ? `${name}，限值 ${limit}` : `${name}, limit ${limit}`;
}

/** The children's allowances, when rounding each down makes their sum smaller than the parent's. */
function allowances({ children }: Snapshot, line: Snapshot['lines'][number]['reading']): UnitTable['allowances'] {
  if (line.allowance === null) return null;
  const each = children.map(
    ({ readings }) => readings.find(({ reading }) => reading.limit === line.limit)?.reading.allowance ?? null,
  );
  if (each.some((allowance) => allowance === null)) return null;
  const sum = each.reduce((total, allowance) => total + BigInt(allowance ?? 0), 0n);
  if (sum >= BigInt(line.allowance)) return null;
  return { children: printedCount(sum.toString()), parent: printedCount(line.allowance) };
}
