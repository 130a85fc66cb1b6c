import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { presentCatalogue } from '../../catalogue/catalogue-memory.ts';
import { withinTime } from '../../platform/database/time-limit.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { ComplaintListQueryDto } from '../complaint-list-query.dto.ts';
import { ComplaintSelections } from '../complaint-selections.service.ts';
import type { Layer } from '../domain/layer.ts';
import type { ComplaintKey } from '../write-complaint.ts';
import { populationSize, type SampledComplaint, type SamplePopulation, smallestDigests } from './sample.query.ts';

/** How long counting a population may take, in milliseconds. */
const COUNT_MS = 8000;

/** Which complaints a sample is taken of: of a unit with all below it, received in a period. */
export interface SampleFrame {
  readonly unit: string;
  readonly period: string;
  readonly layer: Layer | null;
  readonly type: string | null;
  /** Only of these; null: of all. */
  readonly among: readonly ComplaintKey[] | null;
}

/** Samples of complaints within the caller's scope, drawn so that anybody can draw them again. */
@Injectable()
export class ComplaintSamples {
  constructor(
    private readonly dataSource: DataSource,
    private readonly selections: ComplaintSelections,
  ) {}

  /** How many complaints there are to draw from. */
  async population(caller: Caller, frame: SampleFrame): Promise<number> {
    const population = await this.of(caller, frame);
    const counted = await withinTime(this.dataSource, COUNT_MS, (manager) => populationSize(manager, population));
    if (counted === undefined) throw tooWide();
    return counted;
  }

  /** How many there are, and as many of them as are wanted of so many, in the order in which they were drawn. */
  async draw(
    manager: EntityManager,
    caller: Caller,
    frame: SampleFrame,
    { seed, sizeOf }: { readonly seed: string; readonly sizeOf: (population: number) => number },
  ): Promise<{ population: number; complaints: SampledComplaint[] }> {
    const among = await this.of(caller, frame);
    const population = await populationSize(manager, among);
    return { population, complaints: await smallestDigests(manager, among, { seed, size: sizeOf(population) }) };
  }

  private async of(caller: Caller, { unit, period, layer, type, among }: SampleFrame): Promise<SamplePopulation> {
    const query = Object.assign(new ComplaintListQueryDto(), {
      unit,
      period,
      ...(layer === null ? {} : { layer }),
      ...(type === null ? {} : { type }),
    });
    return {
      selection: await this.selections.of(caller, query, await presentCatalogue(this.dataSource.manager)),
      among,
    };
  }
}

function tooWide(): DomainError {
  return new DomainError(
    'invalid',
    'complaints.too-wide',
    'This would read too many complaints; choose a shorter period, a smaller unit or one filter more.',
  );
}
