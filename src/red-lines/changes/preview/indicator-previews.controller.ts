import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../../accounts/caller.ts';
import { RequirePermission } from '../../../platform/require-permission.ts';
import { ReadingListDto } from '../../readings/reading.dto.ts';
import { IndicatorPreviewDto } from './indicator-preview.dto.ts';
import { IndicatorPreviews } from './indicator-previews.service.ts';

/** What a definition would measure, before anybody decides on it. */
@ApiTags('definitions')
@Controller('indicators/preview')
export class IndicatorPreviewsController {
  private readonly previews: IndicatorPreviews;

  constructor(previews: IndicatorPreviews) {
    this.previews = previews;
  }

  @Post()
  @HttpCode(200)
  @RequirePermission('definition-changes.propose')
  @ApiBody({ type: IndicatorPreviewDto })
  @ApiOkResponse({ type: ReadingListDto, description: 'Against each limit there is; nothing is stored or projected.' })
  async read(@CurrentCaller() caller: Caller, @Body() body: unknown): Promise<ReadingListDto> {
    return { items: await this.previews.read(caller, body), next: null };
  }
}
