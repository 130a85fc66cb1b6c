import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../platform/require-permission.ts';
import { type ComplaintTypeDto, ComplaintTypeListDto } from './complaint-type.dto.ts';
import { ComplaintTypes } from './complaint-types.service.ts';
import type { ComplaintTypeTree } from './domain/complaint-type-tree.ts';

/** The catalogue of complaint types, as a tree. */
@ApiTags('complaint types')
@Controller('complaint-types')
export class ComplaintTypesController {
  private readonly types: ComplaintTypes;

  constructor(types: ComplaintTypes) {
    this.types = types;
  }

  @Get()
  @RequirePermission('definitions.read')
  @ApiOkResponse({ type: ComplaintTypeListDto })
  async list(): Promise<ComplaintTypeListDto> {
    return { items: below(await this.types.tree(), null), next: null };
  }
}

function below(tree: ComplaintTypeTree, parent: string | null): ComplaintTypeDto[] {
  return tree.children(parent).map(({ code, nameZh, nameEn }) => ({
    code,
    name: { zh: nameZh, en: nameEn },
    children: below(tree, code),
  }));
}
