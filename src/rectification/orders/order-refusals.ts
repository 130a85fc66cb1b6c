import { DomainError, invalidField } from '../../platform/http/domain-error.ts';
import type { Day } from '../../shared/calendar-day.ts';
import type { WorkingCalendar } from '../../shared/working-day.ts';
import type { StepObjection } from '../domain/lifecycle.ts';

export function unknownOrder(): DomainError {
  return new DomainError('not-found', 'orders.unknown', 'There is no such order within your scope.');
}

export function staleOrder(version: number): DomainError {
  return new DomainError('conflict', 'orders.stale', 'The order went on meanwhile.', {
    extra: { current: { version } },
  });
}

/** The refusal of a step. */
export function stepRefused(objection: StepObjection): DomainError {
  switch (objection) {
    case 'state':
      return new DomainError('conflict', 'orders.not-now', 'The order does not stand where this step begins.');
    case 'hand':
      return new DomainError('forbidden', 'orders.not-your-step', 'This step is not yours to take.');
    case 'not-lead':
      return new DomainError(
        'forbidden',
        'orders.not-the-lead',
        'Only the unit the order was given to takes this step.',
      );
    case 'own':
      return new DomainError('forbidden', 'orders.own', 'Nobody signs or judges their own order.');
    case 'no-evidence':
      return new DomainError(
        'conflict',
        'orders.no-evidence',
        'Nothing is submitted without evidence: add a file first.',
      );
    case 'not-contestable':
      return new DomainError(
        'conflict',
        'orders.not-contestable',
        'Base and target can be contested once, within three working days after the order was signed for.',
      );
    case 'not-contested':
      return new DomainError('conflict', 'orders.not-contested', 'Nobody contests base or target, or it is settled.');
    case 'contested':
      return new DomainError('conflict', 'orders.contested', 'Base and target are contested: settle that first.');
    case 'effect-known':
      return new DomainError('conflict', 'orders.effect-known', 'Only an effect that is not shown is observed longer.');
    case 'against-verdict':
      return new DomainError(
        'conflict',
        'orders.against-verdict',
        'The effect is not shown: striking the order off all the same needs a reason for the override.',
      );
  }
}

/** Refuses a due day that is over, or on which nobody works. */
export function checkDueDay(dueDay: Day, today: Day, calendar: WorkingCalendar): void {
  if (dueDay <= today) throw invalidField('dueDay', 'orders.day-over', 'dueDay must be a day to come.');
  if (!calendar.isWorkingDay(dueDay))
    throw invalidField('dueDay', 'orders.no-working-day', 'dueDay must be a working day of the calendar.');
}

/** A body with the version that was seen taken out of it. */
export function versionIn(body: unknown): { readonly version: number; readonly order: unknown } {
  const { version, ...order } = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  if (typeof version === 'number' && Number.isInteger(version) && version > 0) return { version, order };
  throw invalidField('version', 'version-missing', 'version must be the version that was seen.');
}
