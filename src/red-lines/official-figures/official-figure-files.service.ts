import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { unlink } from 'node:fs/promises';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import { nameKey } from '../../complaints/imports/domain/header.ts';
import { UnitIndex } from '../../complaints/imports/domain/unit-index.ts';
import { UploadFolder } from '../../complaints/imports/upload-folder.ts';
import type { UnitScope } from '../../organization/scope.ts';
import { Units } from '../../organization/units.service.ts';
import type { Actor } from '../../platform/actor.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { receiveUpload } from '../../platform/http/uploads/receive-upload.ts';
import { parsePeriod } from '../../shared/period.ts';
import { type IndicatorRow, newestIndicators } from '../definitions/indicator-versions.query.ts';
import type { FigureEffect } from './domain/figure-comparison.ts';
import { type FigureHeader, readFigureHeader } from './domain/figure-file.ts';
import type { RefusedCell } from './domain/figure-refusals.ts';
import { type FiguresRead, readFigures } from './domain/read-figures.ts';
import { type ComparedFigure, FigureRegister, type PlacedFigure, placeOf } from './figure-register.ts';
import { type FigureTable, figureTable, MOST_LINES } from './figure-table.ts';
import type { OfficialFigureQueryDto } from './official-figure.dto.ts';
import { type OfficialFigureRow, officialFigures } from './official-figures.query.ts';
import { type WrittenPart, writtenPart } from './written-part.ts';

const FORM = { limit: 2 * 1024 * 1024, fields: ['write'], fieldsFromFiles: [] };

/** A line of the file that can be taken, beside what is on record. */
export interface ComparedLine extends ComparedFigure {
  readonly line: number;
}

export interface FileOutcome {
  readonly lines: readonly ComparedLine[];
  readonly refused: readonly RefusedCell[];
  readonly refusedLines: number;
  readonly ignored: readonly string[];
  readonly written: boolean;
}

interface Placed extends PlacedFigure {
  readonly line: number;
}

/** Official figures brought as a file: compared with what is on record first, written on demand. */
@Injectable()
export class OfficialFigureFiles {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
    private readonly register: FigureRegister,
    private readonly folder: UploadFolder,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** What is on record of a unit, as a file holds it. */
  async recorded(scope: UnitScope & { unitCode: string }, query: OfficialFigureQueryDto): Promise<OfficialFigureRow[]> {
    const { manager } = this.dataSource;
    const unit = await this.units.inScope(scope, query.unit ?? scope.unitCode);
    return officialFigures(manager, {
      unitId: unit.id,
      indicator: query.indicator ?? null,
      period: null,
      limit: MOST_LINES,
    });
  }

  /** Nothing of the upload is left, whatever comes of it. */
  async take(actor: Actor & UnitScope, request: FastifyRequest): Promise<FileOutcome> {
    const { file, fields } = await receiveUpload(request, this.folder.path, FORM);
    try {
      const part = writtenPart(fields.get('write'));
      const table = await figureTable(file.path);
      return await inTransaction(this.dataSource, (manager) =>
        this.takeIn(manager, actor, table, part, file.displayName),
      );
    } finally {
      await unlink(file.path).catch(() => undefined);
    }
  }

  private async takeIn(
    manager: EntityManager,
    actor: Actor & UnitScope,
    table: FigureTable,
    part: WrittenPart,
    fileName: string,
  ): Promise<FileOutcome> {
    const header = readFigureHeader(table.header, table.headerLine);
    if (!header.ok)
      return { lines: [], refused: header.reason, refusedLines: table.records.length, ignored: [], written: false };
    const { placed, refused, refusedLines } = await this.read(manager, actor, table, header.value);
    const written = part === 'sound' || (part === 'whole' && refusedLines === 0);
    const lines = written ? await this.write(manager, actor, placed, fileName) : await this.compare(manager, placed);
    return { lines, refused, refusedLines, ignored: header.value.ignored, written };
  }

  private async read(
    manager: EntityManager,
    scope: UnitScope,
    { records }: FigureTable,
    header: FigureHeader,
  ): Promise<Omit<FiguresRead, 'lines'> & { placed: Placed[] }> {
    const units = await this.units.tree(scope, manager);
    const byCode = new Map(units.map((unit) => [unit.code, unit]));
    const indicators = indicatorNames(await newestIndicators(manager));
    const known = { indicators, units: new UnitIndex(units), today: this.clock.today() };
    const { lines, ...refusals } = readFigures(records, header, known);
    const placed: Placed[] = [];
    for (const { line, figure } of lines) {
      const [unit, period] = [byCode.get(figure.unit), parsePeriod(figure.period)];
      if (unit !== undefined && period !== undefined) placed.push({ line, figure, unit, period, keepsItems: true });
    }
    return { placed, ...refusals };
  }

  private async compare(manager: EntityManager, placed: readonly Placed[]): Promise<ComparedLine[]> {
    const lines: ComparedLine[] = [];
    for (const each of placed) lines.push({ line: each.line, ...(await this.register.compare(manager, each)) });
    return lines;
  }

  private async write(
    manager: EntityManager,
    actor: Actor,
    placed: readonly Placed[],
    fileName: string,
  ): Promise<ComparedLine[]> {
    const lines: ComparedLine[] = [];
    const inOrder = [...placed].sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
    for (const each of inOrder) lines.push({ line: each.line, ...(await this.register.keep(manager, actor, each)) });
    const detail = { file: fileName, created: numberOf(lines, 'created'), corrected: numberOf(lines, 'corrected') };
    const subject = { kind: 'official-figures', id: fileName };
    if (detail.created + detail.corrected > 0)
      await this.audit.record(manager, actor, 'official-figures.imported', subject, detail);
    return lines.sort((one, other) => one.line - other.line);
  }
}

/** Codes and names of indicators, to their codes; a code wins over a name. */
function indicatorNames(indicators: readonly IndicatorRow[]): ReadonlyMap<string, string> {
  const names = indicators.flatMap(({ code, nameZh, nameEn }) =>
    [nameZh, nameEn].map((name) => [nameKey(name), code] as const),
  );
  return new Map([...names, ...indicators.map(({ code }) => [nameKey(code), code] as const)]);
}

function numberOf(lines: readonly ComparedLine[], effect: FigureEffect): number {
  return lines.filter((line) => line.effect === effect).length;
}
