import type { ExtensionRefusal, RefusedExtension } from '../../catalogue/domain/grant-extension.ts';
import { DomainError, invalidField } from '../../platform/http/domain-error.ts';
import type { PauseFault } from './domain/pause-fault.ts';

const EXTENSIONS: Readonly<Record<ExtensionRefusal, readonly [field: string | null, text: string]>> = {
  'nothing-due': [null, 'Nothing is due of this step.'],
  done: [null, 'This step is done.'],
  paused: [null, 'Its clock stands still; let it run before you extend it.'],
  'not-extendable': [null, 'The document this deadline follows from allows no extension.'],
  'too-late': [
    'askedOn',
    'An extension has to be asked for before the step is late; it is judged on the original date.',
  ],
  'asked-in-future': ['askedOn', 'The day on which it was asked for is still to come.'],
  'asked-before-start': ['askedOn', 'The complaint had not been received yet.'],
  'not-later': ['until', 'The new date is not later than the present one.'],
  'beyond-maximum': ['until', 'This is later than the longest extension the deadline allows.'],
};

export function refusedExtension({ code, latest }: RefusedExtension): DomainError {
  const [field, text] = EXTENSIONS[code];
  if (field === null) return new DomainError('conflict', `deferrals.${code}`, text);
  const more = latest === null ? {} : { extra: { latestDay: latest.day } };
  const errors = [{ field, code: `deferrals.${code}`, message: text }];
  return new DomainError('invalid', 'request.invalid', text, { errors, ...more });
}

const PAUSES: Readonly<Record<PauseFault, readonly [field: string, text: string]>> = {
  'in-future': ['from', 'A pause is recorded when it has begun, and ended when it is over.'],
  'before-received': ['from', 'The complaint had not been received yet.'],
  'not-later': ['to', 'A pause ends after it begins.'],
  overlap: ['from', 'Its clock stood still at that time already.'],
  closed: ['to', 'The complaint is closed; its clock stands still no longer than that.'],
};

export function refusedPause(fault: PauseFault): DomainError {
  const [field, text] = PAUSES[fault];
  return invalidField(field, `deferrals.${fault}`, text);
}
