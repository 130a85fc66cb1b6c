import { Injectable, type PipeTransform } from '@nestjs/common';
import { DomainError } from '../platform/http/domain-error.ts';
import { type Dimension, isDimension } from './domain/dimension.ts';

/** Reads a dimension from an address; there is nothing at the address of any other. */
@Injectable()
export class DimensionPipe implements PipeTransform<string, Dimension> {
  transform(value: string): Dimension {
    if (isDimension(value)) return value;
    throw new DomainError('not-found', 'catalogue.unknown-dimension', 'There is no catalogue of this name.');
  }
}
