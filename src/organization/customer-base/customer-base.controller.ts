import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { CustomerBaseTable } from './customer-base-table.service.ts';
import {
  BaseOutcomeDto,
  BaseTableDto,
  BaseTableQueryDto,
  SeriesListDto,
  WriteCustomerBaseDto,
} from './customer-base.dto.ts';
import { CustomerBase } from './customer-base.service.ts';

/** Denominators per unit, series and period. */
@ApiTags('customer-base')
@Controller()
export class CustomerBaseController {
  private readonly base: CustomerBase;
  private readonly table: CustomerBaseTable;

  constructor(base: CustomerBase, table: CustomerBaseTable) {
    this.base = base;
    this.table = table;
  }

  @Get('customer-series')
  @RequirePermission('customer-base.read')
  @ApiOkResponse({ type: SeriesListDto })
  async series(): Promise<SeriesListDto> {
    return { items: await this.table.series(), next: null };
  }

  @Get('customer-base')
  @RequirePermission('customer-base.read')
  @ApiOkResponse({ type: BaseTableDto })
  async read(@CurrentCaller() caller: Caller, @Query() query: BaseTableQueryDto): Promise<BaseTableDto> {
    const table = await this.table.read(caller, query.series, query.unit, query.from, query.until);
    const rows = table.rows.map(({ unit, cells }) => ({
      unit: unit.code,
      name: { zh: unit.nameZh, en: unit.nameEn },
      level: unit.path.split('.').length - 2,
      cells: [...cells].map(([period, cell]) => ({ period, ...cell })),
    }));
    return { series: table.series, grain: table.grain, periods: [...table.periods], rows };
  }

  @Put('customer-base')
  @RequirePermission('customer-base.write')
  @ApiOkResponse({ type: BaseOutcomeDto })
  write(@CurrentCaller() caller: Caller, @Body() body: WriteCustomerBaseDto): Promise<BaseOutcomeDto> {
    return this.base.write(caller, body.series, body.grain, body.items);
  }
}
