import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { NameDto } from '../../organization/unit.dto.ts';
import { NewIndicatorDto, NewLimitDto } from '../definitions/definition.dto.ts';
import { PACK_STANDINGS, type PackStanding } from './domain/compare-pack.ts';
import { CONFIDENCES, type Confidence, ITEM_KINDS, type ItemKind } from './domain/regime-pack.ts';

export class PackSourceDto {
  @ApiProperty()
  code!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  publisher!: string;

  @ApiProperty({ type: Number, nullable: true })
  year!: number | null;

  @ApiProperty({ type: String, nullable: true })
  url!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Number or clause of the document.' })
  document!: string | null;
}

export class PackTermDto {
  @ApiProperty({ example: 'red-line' })
  concept!: string;

  @ApiProperty()
  zh!: string;

  @ApiProperty()
  en!: string;
}

export class PackValueDto {
  @ApiProperty({ example: 'denominator.series' })
  path!: string;

  @ApiProperty({ type: String, nullable: true })
  value!: string | null;
}

export class PackDifferenceDto {
  @ApiProperty({ example: 'value' })
  path!: string;

  @ApiProperty({ type: String, nullable: true })
  pack!: string | null;

  @ApiProperty({ type: String, nullable: true })
  loaded!: string | null;
}

const DEFINITION = { oneOf: [{ $ref: getSchemaPath(NewIndicatorDto) }, { $ref: getSchemaPath(NewLimitDto) }] };

@ApiExtraModels(NewIndicatorDto, NewLimitDto)
export class PackChangeDto {
  @ApiProperty(DEFINITION)
  loaded!: object;

  @ApiProperty(DEFINITION)
  pack!: object;
}

export class PackItemDto {
  @ApiProperty({ enum: ITEM_KINDS })
  kind!: ItemKind;

  @ApiProperty({ example: 'miit-quarter' })
  code!: string;

  @ApiProperty({ type: NameDto })
  name!: NameDto;

  @ApiProperty({ enum: CONFIDENCES, description: 'S: stated in a source; I: inferred; G: general knowledge.' })
  confidence!: Confidence;

  @ApiProperty({ type: Number, nullable: true })
  year!: number | null;

  @ApiProperty({ type: [String] })
  sources!: readonly string[];

  @ApiProperty({ type: NameDto, nullable: true, description: 'What of it is still to be verified.' })
  doubts!: NameDto | null;

  @ApiProperty({ type: String, nullable: true, description: 'Code of the item it stands in for.' })
  variantOf!: string | null;

  @ApiProperty({ type: NameDto, nullable: true, description: 'Why it cannot be loaded.' })
  reason!: NameDto | null;

  @ApiProperty({ description: 'Whether a source states it; the rest is loaded only with a verification.' })
  on!: boolean;

  @ApiProperty({ description: 'Whether it is loaded when no items are named.' })
  preselected!: boolean;

  @ApiProperty({ enum: PACK_STANDINGS })
  standing!: PackStanding;

  @ApiProperty({ type: [PackValueDto] })
  values!: readonly PackValueDto[];

  @ApiProperty({ type: [PackDifferenceDto] })
  differences!: readonly PackDifferenceDto[];

  @ApiProperty({
    type: PackChangeDto,
    nullable: true,
    description: 'Both definitions, whole, of an indicator or limit that differs: what a change proposal is made from.',
  })
  change!: PackChangeDto | null;
}

export class RegimePackDto {
  @ApiProperty({ example: 'cn.miit' })
  code!: string;

  @ApiProperty({ type: NameDto })
  name!: NameDto;

  @ApiProperty({ example: '2026-11-22', description: 'The day on which its sources were read.' })
  asOf!: string;

  @ApiProperty({ type: NameDto, nullable: true })
  note!: NameDto | null;

  @ApiProperty({ type: [PackSourceDto] })
  sources!: readonly PackSourceDto[];

  @ApiProperty({ type: [PackTermDto], description: 'The words the regime uses.' })
  vocabulary!: readonly PackTermDto[];

  @ApiProperty({ type: [PackItemDto], description: 'Indicators, limits and deadlines, in this order.' })
  items!: readonly PackItemDto[];
}

export class RegimePackListDto {
  @ApiProperty({ type: [RegimePackDto] })
  items!: RegimePackDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

export class PackActivationDto {
  @ApiProperty({
    required: false,
    type: [String],
    nullable: true,
    example: ['limit:miit-quarter'],
    description: 'Kind and code of each item; left out: those preselected.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(300)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  items: string[] | null = null;

  @ApiProperty({
    required: false,
    type: String,
    nullable: true,
    description: 'Who has checked what no source states, against which document; needed for items that are not on.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Matches(/\S/)
  verification: string | null = null;
}

const OUTCOMES = ['loaded', 'unchanged', 'differs', 'refused'] as const;
export type ActivationOutcome = (typeof OUTCOMES)[number];

export class ActivatedItemDto {
  @ApiProperty({ enum: ITEM_KINDS })
  kind!: ItemKind;

  @ApiProperty()
  code!: string;

  @ApiProperty({ enum: OUTCOMES, description: 'differs: what is loaded says something else and was left as it is.' })
  outcome!: ActivationOutcome;

  @ApiProperty({ type: [PackDifferenceDto] })
  differences!: readonly PackDifferenceDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Why it was refused.' })
  refusal!: string | null;
}

export class PackActivatedDto {
  @ApiProperty({ type: [ActivatedItemDto] })
  items!: readonly ActivatedItemDto[];
}
