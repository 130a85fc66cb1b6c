import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Caller, CurrentCaller } from '../accounts/caller.ts';
import { RequirePermission } from '../platform/require-permission.ts';
import { NewReviewDto, ReviewDto, ReviewPageDto, ReviewQueryDto } from './review.dto.ts';
import { reviewDto } from './review-view.ts';
import { Reviews } from './reviews.service.ts';

/** Reviews of units and periods. */
@ApiTags('reviews')
@Controller('reviews')
export class ReviewsController {
  private readonly reviews: Reviews;

  constructor(reviews: Reviews) {
    this.reviews = reviews;
  }

  @Get()
  @RequirePermission('reviews.read')
  @ApiOkResponse({ type: ReviewPageDto })
  async list(@CurrentCaller() caller: Caller, @Query() query: ReviewQueryDto): Promise<ReviewPageDto> {
    const { items, next } = await this.reviews.list(caller, query);
    return { items: items.map(reviewDto), next };
  }

  @Get(':id')
  @RequirePermission('reviews.read')
  @ApiOkResponse({ type: ReviewDto })
  async show(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<ReviewDto> {
    return reviewDto(await this.reviews.find(caller, id));
  }

  @Post()
  @RequirePermission('reviews.create')
  @ApiCreatedResponse({ type: ReviewDto, description: 'Opened; 200 when one is open already.' })
  async open(
    @CurrentCaller() caller: Caller,
    @Body() body: NewReviewDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReviewDto> {
    const { review, created } = await this.reviews.open(caller, body);
    reply.code(created ? 201 : 200);
    return reviewDto(review);
  }
}
