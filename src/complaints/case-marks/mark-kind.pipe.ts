import { Injectable, type PipeTransform } from '@nestjs/common';
import { DomainError } from '../../platform/http/domain-error.ts';

/** The marks a complaint's own unit states; assessments are a resource of their own. */
export const MARK_KINDS = ['analysis', 'rectification'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Reads the mark from an address; there is nothing at the address of any other. */
@Injectable()
export class MarkKindPipe implements PipeTransform<string, MarkKind> {
  transform(value: string): MarkKind {
    const kind = MARK_KINDS.find((each) => each === value);
    if (kind !== undefined) return kind;
    throw new DomainError('not-found', 'case-marks.unknown-kind', 'There is no mark of this name.');
  }
}
