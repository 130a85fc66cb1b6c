import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { ExamplesQueryDto, TextExampleListDto, UnfiledQueryDto, UnfiledTextListDto } from './filing.dto.ts';
import { UnfiledTexts } from './unfiled-texts.service.ts';

/** Texts to be filed: what came in that no entry of the catalogue stands for. */
@ApiTags('catalogue')
@Controller('unfiled-texts')
export class UnfiledTextsController {
  private readonly texts: UnfiledTexts;

  constructor(texts: UnfiledTexts) {
    this.texts = texts;
  }

  @Get()
  @RequirePermission('unfiled-texts.read')
  @ApiOkResponse({ type: UnfiledTextListDto })
  page(@CurrentCaller() caller: Caller, @Query() query: UnfiledQueryDto): Promise<UnfiledTextListDto> {
    return this.texts.page(caller, query);
  }

  @Get('examples')
  @RequirePermission('unfiled-texts.read')
  @ApiOkResponse({ type: TextExampleListDto, description: 'The newest complaints with this text.' })
  async examples(@CurrentCaller() caller: Caller, @Query() query: ExamplesQueryDto): Promise<TextExampleListDto> {
    return { items: await this.texts.examples(caller, query), next: null };
  }
}
