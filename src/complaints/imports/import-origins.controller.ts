import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { ImportOriginsDto } from './import.dto.ts';
import { ImportList } from './import-list.service.ts';

/** Who has brought imports, and of which sources: what their list can be narrowed to. */
@ApiTags('imports')
@Controller('import-origins')
export class ImportOriginsController {
  private readonly history: ImportList;

  constructor(history: ImportList) {
    this.history = history;
  }

  @Get()
  @RequirePermission('imports.read')
  @ApiOkResponse({ type: ImportOriginsDto })
  show(@CurrentCaller() caller: Caller): Promise<ImportOriginsDto> {
    return this.history.origins(caller);
  }
}
