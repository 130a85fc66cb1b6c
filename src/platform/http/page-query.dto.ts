import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { DEFAULT_PAGE, LARGEST_PAGE } from './page.ts';

/** Which page of a list: `limit` rows from after `cursor`. A larger page than allowed is cut to the largest. */
export class PageQueryDto {
  @ApiPropertyOptional({ type: Number, default: DEFAULT_PAGE, maximum: LARGEST_PAGE })
  @IsOptional()
  @Transform(({ value }) => (/^\d{1,9}$/.test(String(value)) ? Math.min(Number(value), LARGEST_PAGE) : value))
  @IsInt()
  @Min(1)
  limit: number = DEFAULT_PAGE;

  @ApiPropertyOptional({ description: 'The `next` of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  cursor?: string;
}
