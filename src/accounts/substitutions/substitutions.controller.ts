import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../platform/require-permission.ts';
import { type Caller, CurrentCaller } from '../caller.ts';
import { NewSubstitutionDto, SubstitutionDto, SubstitutionListDto } from './substitution.dto.ts';
import { Substitutions } from './substitutions.service.ts';

/** Who stands in for the caller, and for whom the caller may stand in. */
@ApiTags('account')
@Controller('substitutions')
export class SubstitutionsController {
  constructor(private readonly substitutions: Substitutions) {}

  @Get()
  @RequirePermission('substitutes.own')
  @ApiOkResponse({ type: SubstitutionListDto })
  async list(@CurrentCaller() caller: Caller): Promise<SubstitutionListDto> {
    return { items: await this.substitutions.list(caller), next: null };
  }

  @Post()
  @RequirePermission('substitutes.own')
  @ApiCreatedResponse({ type: SubstitutionDto })
  name(@CurrentCaller() caller: Caller, @Body() body: NewSubstitutionDto): Promise<SubstitutionDto> {
    return this.substitutions.name(caller, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('substitutes.own')
  @ApiNoContentResponse()
  end(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<void> {
    return this.substitutions.end(caller, id);
  }
}
