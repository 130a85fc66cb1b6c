import { Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Caller, CurrentCaller } from '../accounts/caller.ts';
import { RequirePermission } from '../platform/require-permission.ts';
import { ReviewDto } from './review.dto.ts';
import { reviewDto } from './review-view.ts';
import { Snapshots } from './snapshots.service.ts';

/** Issuing a review, and reading what was frozen. */
@ApiTags('reviews')
@Controller('reviews/:id')
export class SnapshotsController {
  private readonly snapshots: Snapshots;

  constructor(snapshots: Snapshots) {
    this.snapshots = snapshots;
  }

  @Post('issue')
  @HttpCode(200)
  @RequirePermission('reviews.issue')
  @ApiOkResponse({ type: ReviewDto, description: 'Issued now or before: the number and the hash are final.' })
  async issue(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<ReviewDto> {
    return reviewDto(await this.snapshots.issue(caller, id));
  }

  /** The very bytes that were hashed, so that anybody can check them. */
  @Get('snapshot')
  @RequirePermission('reviews.read')
  @ApiOkResponse({ description: 'Canonical JSON; its SHA-256 is the review’s.', schema: { type: 'object' } })
  async read(@CurrentCaller() caller: Caller, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { text, sha256 } = await this.snapshots.read(caller, id);
    await reply.header('content-type', 'application/json; charset=utf-8').header('etag', `"${sha256}"`).send(text);
  }
}
