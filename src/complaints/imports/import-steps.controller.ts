import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { ImportDto } from './import.dto.ts';
import { importView } from './import-view.ts';
import { Imports } from './imports.service.ts';

/** The steps of an import: publication and cancellation. */
@ApiTags('imports')
@Controller('imports/:id')
export class ImportStepsController {
  private readonly imports: Imports;

  constructor(imports: Imports) {
    this.imports = imports;
  }

  @Post('publication')
  @HttpCode(202)
  @RequirePermission('imports.write')
  @ApiAcceptedResponse({ type: ImportDto })
  async publish(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<ImportDto> {
    return importView(await this.imports.publish(caller, id));
  }

  @Post('cancellation')
  @HttpCode(200)
  @RequirePermission('imports.write')
  @ApiOkResponse({ type: ImportDto })
  async cancel(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<ImportDto> {
    return importView(await this.imports.cancel(caller, id));
  }
}
