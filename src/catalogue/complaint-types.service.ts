import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { readComplaintTypes } from './complaint-types.query.ts';
import type { ComplaintTypeTree } from './domain/complaint-type-tree.ts';

/** The catalogue of complaint types. */
@Injectable()
export class ComplaintTypes {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  /** The catalogue now, or as the given transaction sees it. */
  tree(manager: EntityManager = this.dataSource.manager): Promise<ComplaintTypeTree> {
    return readComplaintTypes(manager);
  }
}
