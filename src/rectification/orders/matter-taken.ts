import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/http/domain-error.ts';
import { printedNumber } from '../domain/order-number.ts';
import { type GivenMatter, orderAtWork } from './order-at-work.query.ts';

/** Refuses a second order about one matter (一事不二督); the refusal names the first. */
export async function refuseTakenMatter(
  manager: EntityManager,
  given: GivenMatter,
  except: string | null,
): Promise<void> {
  const taken = await orderAtWork(manager, given, except);
  if (taken === undefined) return;
  const number = printedNumber(taken);
  const detail = `${number.en} is about this matter already: one matter has one order.`;
  throw new DomainError('conflict', 'orders.matter-taken', detail, { extra: { order: { id: taken.id, number } } });
}
