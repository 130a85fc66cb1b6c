import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { presentCatalogue } from '../../catalogue/catalogue-memory.ts';
import { isInScope } from '../../complaints/complaint-scope.ts';
import { WorkingCalendars } from '../../organization/calendars/working-calendars.service.ts';
import { Units } from '../../organization/units.service.ts';
import { Clock } from '../../platform/clock.ts';
import { DomainError, invalidField } from '../../platform/http/domain-error.ts';
import { lockDefinition } from '../../red-lines/definitions/lock-definition.ts';
import { matterOf, type OrderBody } from '../domain/order.ts';
import { complaintPlaces } from './complaint-places.query.ts';
import { refuseTakenMatter } from './matter-taken.ts';
import { checkDueDay } from './order-refusals.ts';
import { personKnown } from './person-known.query.ts';
import type { ComplaintKey, PlacedOrder } from './write-order.query.ts';

/** Finds what a draft names (units, person, cause, complaints, day) and refuses what is not there, or has its order already. */
@Injectable()
export class PlaceOrder {
  constructor(
    private readonly units: Units,
    private readonly calendars: WorkingCalendars,
    private readonly clock: Clock,
  ) {}

  async place(manager: EntityManager, caller: Caller, body: OrderBody, except: string | null): Promise<PlacedOrder> {
    checkDueDay(body.dueDay, this.clock.today(), await this.calendars.current(manager));
    await checkCause(manager, body.cause);
    const lead = await this.unitId(manager, caller, body.lead.unit, 'lead.unit');
    await checkPerson(manager, body.lead.person, lead);
    await this.checkSource(manager, caller, body);
    const partners = await this.partners(manager, caller, body);
    const complaints = await complaintKeys(manager, caller, body);
    // drafts are rare: one at a time, so that two of one matter cannot pass each other
    await lockDefinition(manager, 'supervision-order', 'draft');
    const given = { leadUnitId: lead, department: body.lead.department, matter: matterOf(body), complaints };
    await refuseTakenMatter(manager, given, except);
    return { body, leadUnitId: lead, partners, complaints };
  }

  private async partners(
    manager: EntityManager,
    caller: Caller,
    { partners }: OrderBody,
  ): Promise<PlacedOrder['partners']> {
    const found: { unitId: string; department: string | null }[] = [];
    for (const [i, { unit, department }] of partners.entries())
      found.push({ unitId: await this.unitId(manager, caller, unit, `partners.${i}.unit`), department });
    return found;
  }

  private async checkSource(manager: EntityManager, caller: Caller, { source }: OrderBody): Promise<void> {
    if (source.kind === 'red-line') await this.unitId(manager, caller, source.unit, 'source.unit');
  }

  private async unitId(manager: EntityManager, caller: Caller, code: string, field: string): Promise<string> {
    const unit = await this.units.inScope(caller, code, manager).catch((error: unknown) => {
      if (error instanceof DomainError)
        throw invalidField(field, 'units.unknown', `There is no unit ${code} within your scope.`);
      throw error;
    });
    return unit.id;
  }
}

async function checkCause(manager: EntityManager, cause: string | null): Promise<void> {
  if (cause === null) return;
  const { trees } = await presentCatalogue(manager);
  if (!trees.cause.has(cause))
    throw invalidField('cause', 'orders.unknown-cause', `There is no cause ${cause} in the catalogue.`);
}

async function checkPerson(manager: EntityManager, person: string | null, unitId: string): Promise<void> {
  if (person !== null && !(await personKnown(manager, person, unitId)))
    throw invalidField('lead.person', 'orders.unknown-person', `Nobody of that unit signs in as ${person}.`);
}

async function complaintKeys(
  manager: EntityManager,
  caller: Caller,
  { complaints }: OrderBody,
): Promise<ComplaintKey[]> {
  const places = await complaintPlaces(manager, complaints);
  return complaints.map(({ source, number }, i) => {
    const found = places.find((place) => place.source === source && place.number === number);
    if (found !== undefined && isInScope(caller, found)) return { sourceId: found.sourceId, number };
    throw invalidField(
      `complaints.${i}`,
      'complaints.unknown',
      `There is no complaint ${source}/${number} within your scope.`,
    );
  });
}
