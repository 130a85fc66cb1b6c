import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { fileTexts, unfileTexts } from '../../catalogue/domain/file-texts.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { CatalogueChanges } from './catalogue-changes.service.ts';
import { newEntry } from './new-entry.ts';
import { NewFilingsDto, RefiledDto, WithdrawnFilingsDto } from './filing.dto.ts';

/** Texts put under entries by hand, and taken away again. */
@ApiTags('catalogue')
@Controller('filings')
export class FilingsController {
  private readonly changes: CatalogueChanges;

  constructor(changes: CatalogueChanges) {
    this.changes = changes;
  }

  @Post()
  @RequirePermission('catalogue.write')
  @ApiCreatedResponse({ type: RefiledDto, description: 'Complaints there are and all that will come follow.' })
  file(@CurrentCaller() caller: Caller, @Body() { dimension, items, entries }: NewFilingsDto): Promise<RefiledDto> {
    return this.changes.take(caller, {
      dimension,
      decide: (tree) => fileTexts(tree, items, entries.map(newEntry)),
      action: 'catalogue.filed',
      about: aboutTexts(items.map(({ text }) => text)),
      detail: { items: items.map(({ text, code }) => ({ text, code })), created: entries.map(({ code }) => code) },
    });
  }

  @Post('withdrawal')
  @HttpCode(200)
  @RequirePermission('catalogue.write')
  @ApiOkResponse({ type: RefiledDto })
  withdraw(@CurrentCaller() caller: Caller, @Body() { dimension, texts }: WithdrawnFilingsDto): Promise<RefiledDto> {
    return this.changes.take(caller, {
      dimension,
      decide: (tree) => unfileTexts(tree, texts),
      action: 'catalogue.unfiled',
      about: aboutTexts(texts),
      detail: { texts },
    });
  }
}

/** The first text, and how many there are beside it. */
function aboutTexts([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} +${others.length}`;
}
