import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { KeepAnswers } from '../../accounts/keep-answers.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { apportionmentOf } from '../domain/apportionment.ts';
import { peersOf } from './peers.ts';
import { ChildReadingsDto, ReadingListDto, ReadingsQueryDto } from './reading.dto.ts';
import { type FamilyQuestion, Readings } from './readings.service.ts';

/** Where each red line stands. */
@ApiTags('readings')
@Controller('readings')
@UseInterceptors(KeepAnswers)
export class ReadingsController {
  private readonly readings: Readings;

  constructor(readings: Readings) {
    this.readings = readings;
  }

  @Get()
  @RequirePermission('readings.read')
  @ApiOkResponse({ type: ReadingListDto })
  async ofUnit(@CurrentCaller() caller: Caller, @Query() query: ReadingsQueryDto): Promise<ReadingListDto> {
    const { top } = await this.readings.ofFamily(caller, questionOf(query));
    return { items: top.readings, next: null };
  }

  @Get('children')
  @RequirePermission('readings.read')
  @ApiOkResponse({ type: ChildReadingsDto })
  async ofChildren(@CurrentCaller() caller: Caller, @Query() query: ReadingsQueryDto): Promise<ChildReadingsDto> {
    const family = await this.readings.ofFamily(caller, { ...questionOf(query), children: true });
    const { top, children } = family;
    const [line] = top.readings;
    const same = children.map(({ readings }) =>
      readings.find(({ indicator, limit }) => indicator === line?.indicator && limit === line.limit),
    );
    return {
      items: children.flatMap(({ readings }) => readings),
      next: null,
      apportioned: apportionmentOf(line, same),
      peers: peersOf(family),
    };
  }
}

function questionOf({ unit, period, asOf, known, indicator, limit }: ReadingsQueryDto): FamilyQuestion {
  return { unit, period, asOf, known, choice: { indicator, limit } };
}
