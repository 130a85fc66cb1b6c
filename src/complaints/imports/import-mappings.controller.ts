import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { invalidField } from '../../platform/http/domain-error.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import type { Json } from '../../shared/canonical-json.ts';
import { SavedMappingDto, SavedMappingListDto, SaveMappingDto } from './import-mapping.dto.ts';
import { type SavedMapping, SavedMappings } from './saved-mappings.service.ts';

const NAME = /^(?!\{)[^\p{C}\s](?:[^\p{C}]{0,98}[^\p{C}\s])?$/u;

/** Saved mappings. */
@ApiTags('imports')
@Controller('import-mappings')
export class ImportMappingsController {
  private readonly mappings: SavedMappings;

  constructor(mappings: SavedMappings) {
    this.mappings = mappings;
  }

  @Get()
  @RequirePermission('imports.read')
  @ApiOkResponse({ type: SavedMappingListDto })
  async list(): Promise<SavedMappingListDto> {
    return { items: (await this.mappings.list()).map(view), next: null };
  }

  @Put(':name')
  @RequirePermission('imports.write')
  @ApiOkResponse({ type: SavedMappingDto, description: '201 when the name is new.' })
  async save(
    @CurrentCaller() caller: Caller,
    @Param('name') name: string,
    @Body() body: SaveMappingDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedMappingDto | undefined> {
    if (!NAME.test(name))
      throw invalidField('name', 'invalid-name', 'A name has 1 to 100 characters and no brace first.');
    const { kind, fingerprint = null } = body;
    const { created } = await this.mappings.save(caller, name, { kind, mapping: body.mapping as Json, fingerprint });
    reply.code(created ? 201 : 200);
    return (await this.mappings.list()).filter((mapping) => mapping.name === name).map(view)[0];
  }
}

function view({ updatedAt, ...kept }: SavedMapping): SavedMappingDto {
  return { ...kept, updatedAt: updatedAt.toISOString() };
}
