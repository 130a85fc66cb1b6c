import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { ownDepartment } from '../complaint-scope.ts';
import { presentCatalogue } from '../../catalogue/catalogue-memory.ts';
import type { CatalogueTree } from '../../catalogue/domain/catalogue-tree.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { typeOf } from '../complaint-row.ts';
import { excerpt } from '../domain/excerpt.ts';
import { maskName, maskPhone, maskText } from '../domain/masking.ts';
import { searchLag } from '../search/search-lag.query.ts';
import { type CustomerComplaint, customerComplaints } from './customer-complaints.query.ts';
import type { CustomerComplaintDto, CustomerDto } from './customer.dto.ts';
import { isCustomerKey } from './domain/customer-key.ts';
import { customerStory } from './domain/customer-story.ts';

/** A customer with more complaints is told from the newest of them. */
const MOST_TOLD = 500;

/** Customers under their pseudonyms, as far as the caller's scope goes. */
@Injectable()
export class Customers {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  async find(caller: Caller, key: string): Promise<CustomerDto> {
    const { manager } = this.dataSource;
    const scope = { key, unitPath: caller.unitPath, department: ownDepartment(caller) };
    const rows = isCustomerKey(key) ? await customerComplaints(manager, scope, MOST_TOLD + 1) : [];
    const told = rows.slice(-MOST_TOLD);
    if (told.length === 0) throw unknownCustomer();
    const { trees } = await presentCatalogue(manager);
    const behind = await searchLag(manager);
    return {
      key,
      ...personOf(told),
      ...storyOf(told, trees.type),
      hasOlder: rows.length > MOST_TOLD,
      searchBehind: behind,
    };
  }
}

/** Who it is, as the newest complaint that says so has it, masked. */
function personOf(rows: readonly CustomerComplaint[]): Pick<CustomerDto, 'customer' | 'phone' | 'tier' | 'tags'> {
  const newest = rows.toReversed();
  const customer = newest.find((row) => row.customer !== null)?.customer ?? null;
  const phone = newest.find((row) => row.phone !== null)?.phone ?? null;
  return {
    customer: customer === null ? null : maskName(customer),
    phone: phone === null ? null : maskPhone(phone.normalize('NFKC')),
    tier: newest.find((row) => row.customerTier !== null)?.customerTier ?? null,
    tags: [...new Set(newest.flatMap((row) => row.tags ?? []))],
  };
}

function storyOf(
  rows: readonly CustomerComplaint[],
  types: CatalogueTree,
): Pick<CustomerDto, 'complaints' | 'layers' | 'repeats' | 'days'> {
  const { layers, repeats, days } = customerStory(
    rows.map((row) => ({ ...row, receivedMs: row.receivedAt.getTime() })),
  );
  const count = (layer: string) => String(layers[layer] ?? 0);
  return {
    complaints: String(rows.length),
    layers: { contact: count('contact'), ticket: count('ticket'), appeal: count('appeal') },
    repeats: String(repeats),
    days: days.map(({ day, complaints }) => ({ day, complaints: complaints.map((row) => complaintOf(row, types)) })),
  };
}

function complaintOf(row: CustomerComplaint & { isRepeat: boolean }, types: CatalogueTree): CustomerComplaintDto {
  const { source, number, layer, status, isRepeat } = row;
  return {
    source,
    number,
    layer,
    receivedAt: row.receivedAt.toISOString(),
    unit: { code: row.unitCode, name: { zh: row.unitZh, en: row.unitEn } },
    ...typeOf(row.type, row.typeText, types),
    status,
    text: row.text === null ? null : excerpt(maskText(row.text, row.customer), []),
    isRepeat,
  };
}

function unknownCustomer(): DomainError {
  return new DomainError('not-found', 'customers.unknown', 'There is no such customer within your scope.');
}
