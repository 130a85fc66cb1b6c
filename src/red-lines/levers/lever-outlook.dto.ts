import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { NameDto } from '../../organization/unit.dto.ts';
import { BurnDownQueryDto } from '../burn-down/burn-down.dto.ts';
import { LeverDto } from './lever.dto.ts';

/** A line of a unit over one of its periods, as of a day, and the levers to be pulled together. */
export class LeverOutlookQueryDto extends BurnDownQueryDto {
  @ApiPropertyOptional({ example: '1,2', description: 'Levers to pull together; all of the line when left out.' })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  @Matches(/^\d{1,18}(,\d{1,18})*$/, { message: 'together must be numbers of levers, such as 1,2' })
  together?: string;
}

export class WaitingLeversQueryDto {
  @ApiProperty({ example: 'root' })
  @IsString()
  @MaxLength(100)
  unit!: string;
}

export class ForeseenDto {
  @ApiProperty({ type: String, nullable: true, description: 'How likely a breach is, from 0.00 to 1.00.' })
  probability!: string | null;

  @ApiProperty({ description: 'Complaints by the end of the period.' })
  expected!: string;

  @ApiProperty({ description: 'With `high`, the 80 % interval.' })
  low!: string;

  @ApiProperty()
  high!: string;
}

class MostIntakeDto {
  @ApiProperty()
  count!: number;

  @ApiProperty({ description: 'In each so many working days.' })
  days!: number;
}

class IntakeDto {
  @ApiProperty({ type: MostIntakeDto, nullable: true, description: 'What may come; null without a working day left.' })
  most!: MostIntakeDto | null;

  @ApiProperty({ description: 'Working days left in the period.' })
  workingDays!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Complaints a working day at the usual pace.' })
  usual!: string | null;

  @ApiProperty({ description: 'Complaints a working day in the last five.' })
  lastWeek!: string;
}

class PulledLeverDto {
  @ApiProperty({ type: LeverDto })
  lever!: LeverDto;

  @ApiProperty({ type: ForeseenDto, nullable: true, description: 'With this lever alone.' })
  foreseen!: ForeseenDto | null;
}

class TogetherDto {
  @ApiProperty({ type: [String] })
  levers!: string[];

  @ApiProperty({ type: ForeseenDto })
  foreseen!: ForeseenDto;
}

class HalvedCauseDto {
  @ApiProperty({ enum: ['type', 'incident'] })
  kind!: 'type' | 'incident';

  @ApiProperty({ description: 'Code of the type or number of the event.' })
  key!: string;

  @ApiProperty({ type: NameDto })
  name!: NameDto;
}

class HalvedDto {
  @ApiProperty({ type: [HalvedCauseDto] })
  causes!: HalvedCauseDto[];

  @ApiProperty({ description: 'How likely a breach is when they are halved, from 0.00 to 1.00.' })
  probability!: string;
}

class HalvedCausesDto {
  @ApiProperty({ type: [HalvedDto], description: 'Causes that are enough when halved alone.' })
  alone!: HalvedDto[];

  @ApiProperty({ type: HalvedDto, nullable: true, description: 'Where none is: the pair that takes least away.' })
  pair!: HalvedDto | null;
}

/** What would have to be true for a line to be kept. */
export class LeverOutlookDto {
  @ApiProperty()
  asOf!: string;

  @ApiProperty({ type: String, nullable: true })
  left!: string | null;

  @ApiProperty({ type: ForeseenDto, nullable: true, description: 'Without any lever; null where nothing is foreseen.' })
  foreseen!: ForeseenDto | null;

  @ApiProperty({ type: IntakeDto, nullable: true })
  intake!: IntakeDto | null;

  @ApiProperty({ type: [PulledLeverDto] })
  levers!: PulledLeverDto[];

  @ApiProperty({ type: TogetherDto, nullable: true, description: 'Null for fewer than two levers.' })
  together!: TogetherDto | null;

  @ApiProperty({ example: '0.10', description: 'From this probability on it is a risk.' })
  threshold!: string;

  @ApiProperty({ type: HalvedCausesDto, nullable: true, description: 'Null where there is no risk to be halved.' })
  causes!: HalvedCausesDto | null;
}

class WaitingLeverDto {
  @ApiProperty({ type: LeverDto })
  lever!: LeverDto;

  @ApiProperty({ type: NameDto })
  indicatorName!: NameDto;

  @ApiProperty({ type: String, nullable: true, description: 'The line it helps most.' })
  limit!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'How likely a breach is without it, from 0.00 to 1.00.' })
  before!: string | null;

  @ApiProperty({ type: String, nullable: true })
  after!: string | null;
}

/** Levers to be decided today. */
export class WaitingLeversDto {
  @ApiProperty({ type: [WaitingLeverDto], description: 'At most three, what helps most first.' })
  items!: WaitingLeverDto[];

  @ApiProperty({ description: 'How many wait in all.' })
  waiting!: number;

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
