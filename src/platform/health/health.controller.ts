import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../../migrations/all.ts';
import { DomainError } from '../http/domain-error.ts';
import { Public } from '../require-permission.ts';

class HealthDto {
  @ApiProperty({ enum: ['ok'] })
  status!: 'ok';
}

/** Whether the process lives, and whether it can serve: the database answers and its schema is this version's. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  @Get('live')
  @Public()
  @ApiOkResponse({ type: HealthDto })
  live(): HealthDto {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public()
  @ApiOkResponse({ type: HealthDto })
  async ready(): Promise<HealthDto> {
    const latest = MIGRATIONS.at(-1)?.name;
    const rows = await this.dataSource.query<{ ready: boolean }[]>('SELECT redline_is_ready($1) AS ready', [latest]);
    if (rows[0]?.ready !== true)
      throw new DomainError('unavailable', 'service.not-ready', 'The database is not migrated yet.');
    return { status: 'ok' };
  }
}
