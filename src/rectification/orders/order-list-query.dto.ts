import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsArray, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQueryDto } from '../../platform/http/page-query.dto.ts';
import { ORDER_GRADES, type OrderGrade } from '../domain/order-number.ts';
import { ORDER_STATES, type OrderState } from '../domain/order-state.ts';

export class OrderListQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: ORDER_STATES, isArray: true, description: 'One or more, separated by commas.' })
  @IsOptional()
  @Transform(({ value }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @IsIn(ORDER_STATES, { each: true })
  state?: OrderState[];

  @ApiPropertyOptional({ enum: ORDER_GRADES })
  @IsOptional()
  @IsIn(ORDER_GRADES)
  grade?: OrderGrade;

  @ApiPropertyOptional({ description: 'Led by this unit or one below it.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  unit?: string;

  @ApiPropertyOptional({ description: 'Led by this department.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  department?: string;

  @ApiPropertyOptional({ description: 'Words in the title or the problem.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  words?: string;

  @ApiPropertyOptional({ enum: ['true'], description: 'Only those that are overdue today.' })
  @IsOptional()
  @IsIn(['true'])
  overdue?: 'true';

  @ApiPropertyOptional({ enum: ['due', 'newest'], default: 'newest' })
  @IsOptional()
  @IsIn(['due', 'newest'])
  sort: 'due' | 'newest' = 'newest';
}
