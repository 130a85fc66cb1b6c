import { Injectable } from '@nestjs/common';
import { DomainError } from '../../platform/http/domain-error.ts';
import type { Json } from '../../shared/canonical-json.ts';
import { checkMapping } from '../imports/check-mapping.ts';
import type { ImportOrder } from '../imports/import-orders.service.ts';
import { SavedMappings } from '../imports/saved-mappings.service.ts';
import type { WatchedSource } from './watched-source.query.ts';

/** Says how what a source delivers is to be imported. */
@Injectable()
export class SourceOrders {
  private readonly mappings: SavedMappings;

  constructor(mappings: SavedMappings) {
    this.mappings = mappings;
  }

  /** The order by which a delivery is read now. The mapping may have changed since the source was set up. */
  async of(source: WatchedSource): Promise<ImportOrder> {
    const { code, importKind, mappingName, mayCreateUnits, publish } = source;
    const { mapping, createsUnits } = await this.mappingOf(code, importKind, mappingName);
    if (createsUnits && !mayCreateUnits) {
      throw new DomainError(
        'conflict',
        'sources.units-not-permitted',
        'The mapping makes units; an administrator of the root has to settle the source again.',
      );
    }
    return { kind: importKind, publish, mapping };
  }

  /** A saved mapping as it applies to a source: complaints are kept under the source's own code, whatever it says. */
  async mappingOf(
    code: string,
    kind: ImportOrder['kind'],
    name: string | null,
  ): Promise<{ mapping: Json; createsUnits: boolean }> {
    if (name === null) return { mapping: null, createsUnits: false };
    const saved = await this.mappings.find(name);
    const mapping = kind === 'complaints' && isRecord(saved) ? { ...saved, source: code } : saved;
    return { mapping, createsUnits: checkMapping(kind, mapping).createsUnits };
  }
}

function isRecord(json: Json): json is Readonly<Record<string, Json>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
