import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { NameDto } from '../../organization/unit.dto.ts';

export class OfficialFigureQueryDto {
  @ApiPropertyOptional({ description: 'Code of a unit; your own when left out.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  unit?: string;

  @ApiPropertyOptional({ example: 'user-appeal-rate' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  indicator?: string;
}

export class ExplainedItemDto {
  @ApiProperty({ example: '2', description: 'By how many our count is the higher; negative where theirs is.' })
  count!: string;

  @ApiProperty({ example: '季末最后两件由通管局计入下一季' })
  text!: string;
}

/** What a regulator published for a closed period; its body is read strictly by the domain, which names every fault. */
export class NewOfficialFigureDto {
  @ApiProperty({ example: 'user-appeal-rate' })
  indicator!: string;

  @ApiProperty({ example: 'root' })
  unit!: string;

  @ApiProperty({ example: '2026-Q3', description: 'A period that is over.' })
  period!: string;

  @ApiProperty({ type: String, nullable: true, required: false, example: '361' })
  count!: string | null;

  @ApiProperty({ type: String, nullable: true, required: false, example: '12.9', description: 'As printed.' })
  rate!: string | null;

  @ApiProperty({ example: '通管局 2026年三季度电信服务质量通报' })
  source!: string;

  @ApiProperty({ example: '2026-10-28' })
  publishedOn!: string;

  @ApiProperty({ type: [ExplainedItemDto], required: false, description: 'The parts of the difference explained.' })
  items!: readonly ExplainedItemDto[];
}

export class OfficialFigureDto extends NewOfficialFigureDto {
  @ApiProperty({ type: NameDto })
  unitName!: NameDto;

  @ApiProperty()
  version!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Our count of the same period.' })
  internalCount!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Our rate, printed.' })
  internalRate!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Our count less theirs.' })
  difference!: string | null;

  @ApiProperty({ description: 'The sum of the items.' })
  explained!: string;

  @ApiProperty({ type: String, nullable: true, description: 'What of the difference no item explains.' })
  unexplained!: string | null;
}

export class OfficialFigureListDto {
  @ApiProperty({ type: [OfficialFigureDto] })
  items!: OfficialFigureDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
