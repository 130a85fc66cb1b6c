import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { CatalogueChanges } from './catalogue-changes.service.ts';
import { CataloguePreviews, type ChangePreview } from './catalogue-previews.service.ts';
import { ChangePreviewDto, NewCodeChangeDto } from './code-change.dto.ts';
import { codeChangeDecision } from './code-change-decision.ts';
import { RefiledDto } from './filing.dto.ts';

/** Entries merged, split and moved from a day on. */
@ApiTags('catalogue')
@Controller('code-changes')
export class CodeChangesController {
  private readonly changes: CatalogueChanges;
  private readonly previews: CataloguePreviews;

  constructor(changes: CatalogueChanges, previews: CataloguePreviews) {
    this.changes = changes;
    this.previews = previews;
  }

  @Post('preview')
  @HttpCode(200)
  @RequirePermission('catalogue.write')
  @ApiOkResponse({ type: ChangePreviewDto, description: 'What the change would do; nothing is changed.' })
  preview(@Body() body: NewCodeChangeDto): Promise<ChangePreview> {
    return this.previews.of(body.dimension, codeChangeDecision(body));
  }

  @Post()
  @RequirePermission('catalogue.write')
  @ApiCreatedResponse({ type: RefiledDto })
  take(@CurrentCaller() caller: Caller, @Body() body: NewCodeChangeDto): Promise<RefiledDto> {
    const { dimension, kind, codes, into, from, note, parts } = body;
    return this.changes.take(caller, {
      dimension,
      decide: codeChangeDecision(body),
      action: `catalogue.${kind}`,
      about: codes.join(' '),
      detail: { from, into, parts: parts.map(({ code, texts }) => ({ code, texts })) },
      note,
    });
  }
}
