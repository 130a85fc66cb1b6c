import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { UnitScope } from '../../organization/scope.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { type DatedVersion, endOfVersion } from '../domain/version-in-force.ts';
import type { IndicatorVersionDto, LimitVersionDto, VersionOriginDto } from './definition-version.dto.ts';
import { indicatorVersions } from './indicator-versions.query.ts';
import { indicatorDto } from './indicator-view.ts';
import { limitVersions } from './limit-versions.query.ts';
import { type VersionOrigin, versionOrigins } from './version-origins.query.ts';

/** Every version a definition has had: what it said, who wrote it, when and why. */
@Injectable()
export class DefinitionHistories {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  async ofIndicator(scope: UnitScope, code: string): Promise<IndicatorVersionDto[]> {
    const versions = await indicatorVersions(this.dataSource.manager, code);
    if (versions.length === 0) throw unknownDefinition('indicator', code);
    const origins = await versionOrigins(this.dataSource.manager, scope, 'indicator', code);
    return withOrigins(versions, origins).map(({ version, origin }) => ({ definition: indicatorDto(version), origin }));
  }

  async ofLimit(scope: UnitScope, code: string): Promise<LimitVersionDto[]> {
    const versions = await limitVersions(this.dataSource.manager, code);
    if (versions.length === 0) throw unknownDefinition('limit', code);
    const origins = await versionOrigins(this.dataSource.manager, scope, 'limit', code);
    return withOrigins(versions, origins).map(({ version, origin }) => ({ definition: version, origin }));
  }
}

function withOrigins<Version extends DatedVersion>(versions: readonly Version[], origins: readonly VersionOrigin[]) {
  return origins.flatMap((origin) => {
    const version = versions.find((each) => each.version === origin.version);
    return version === undefined ? [] : [{ version, origin: originDto(origin, endOfVersion(version, versions)) }];
  });
}

function originDto(
  { definedBy, definedByName, definedAt, proposal, proposedBy, proposedByName, reason }: VersionOrigin,
  endsOn: string | null,
): VersionOriginDto {
  const isChange = proposal !== null && proposedBy !== null && proposedByName !== null && reason !== null;
  const change = isChange ? { proposal, proposedBy, proposedByName, reason } : null;
  return { definedBy, definedByName, definedAt: definedAt.toISOString(), endsOn, change };
}

function unknownDefinition(kind: 'indicator' | 'limit', code: string): DomainError {
  return new DomainError('not-found', `${kind}s.unknown`, `There is no ${kind} ${code}.`);
}
