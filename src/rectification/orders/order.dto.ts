import { ApiProperty } from '@nestjs/swagger';
import { NameDto } from '../../organization/unit.dto.ts';
import { NamedHandDto } from '../../red-lines/changes/named-hand.dto.ts';
import { EXTENSION_VERDICTS, type ExtensionVerdict } from '../domain/extension.ts';
import { SLIPS, type Slip } from '../domain/due-day.ts';
import { ORDER_STEPS, type OrderStep } from '../domain/lifecycle.ts';
import { ORDER_VERDICTS, type OrderVerdict } from '../outcomes/domain/order-verdict.ts';
import { type Contest, CONTESTS } from '../outcomes/domain/outcome.ts';
import { ORDER_GRADES, type OrderGrade } from '../domain/order-number.ts';
import { ORDER_STATES, type OrderState } from '../domain/order-state.ts';
import { EvidenceScanDto } from '../evidence/evidence-scan.dto.ts';
import { OrderImprovementDto } from '../improvements/improvement.dto.ts';
import { OrderPersonDto, OrderReminderDto, UrgedDto } from '../reminders/reminder.dto.ts';
import { OrderComplaintDto, OrderMeasureDto, OrderSourceDto } from './order-body.dto.ts';

class OrderPartyDto {
  @ApiProperty({ example: 'LZ' })
  unit!: string;

  @ApiProperty({ type: NameDto })
  unitName!: NameDto;

  @ApiProperty({ type: String, nullable: true })
  department!: string | null;
}

class OrderLeadDto extends OrderPartyDto {
  @ApiProperty({ type: OrderPersonDto, nullable: true })
  person!: OrderPersonDto | null;
}

class OrderDueDto {
  @ApiProperty({ example: '2026-11-27', description: 'The day it is due, to its end.' })
  day!: string;

  @ApiProperty({ description: 'The day it was due at first.' })
  first!: string;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Working days left, negative when overdue; null while the lead is not to act.',
  })
  left!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Working time gone, in whole percent.' })
  used!: number | null;

  @ApiProperty({ description: 'Percentage points by which progress lags behind the time gone.' })
  lag!: number;
}

class CameByDto {
  @ApiProperty({ enum: ORDER_STEPS })
  step!: OrderStep;

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;

  @ApiProperty({ description: 'The day it was taken.' })
  on!: string;

  @ApiProperty({ description: 'Who took it, by the name to be shown.' })
  byName!: string;
}

/** An order as a list tells it. */
class OrderStandingOutcomeDto {
  @ApiProperty({ enum: CONTESTS, nullable: true })
  contest!: Contest | null;

  @ApiProperty({ type: String, nullable: true, description: 'The last day on which base and target may be contested.' })
  contestUntil!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The day on which the verdict is drawn.' })
  observedUntil!: string | null;

  @ApiProperty({ enum: ORDER_VERDICTS, nullable: true })
  verdict!: OrderVerdict | null;
}

export class OrderSummaryDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ type: NameDto, description: 'As it is printed: 督办〔2026〕12号.' })
  number!: NameDto;

  @ApiProperty({ enum: ORDER_GRADES })
  grade!: OrderGrade;

  @ApiProperty({ enum: ORDER_STATES })
  state!: OrderState;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: OrderPartyDto, description: 'The unit that supervises.' })
  issuer!: OrderPartyDto;

  @ApiProperty({ type: OrderLeadDto })
  lead!: OrderLeadDto;

  @ApiProperty({ type: OrderDueDto })
  due!: OrderDueDto;

  @ApiProperty({ enum: SLIPS, nullable: true, description: 'The slip it carries today.' })
  slip!: Slip | null;

  @ApiProperty({ description: 'What the lead last reported, in percent.' })
  progress!: number;

  @ApiProperty({ description: 'Files of evidence.' })
  evidenceCount!: number;

  @ApiProperty({ description: 'Whether more time has been asked for and nobody has decided.' })
  extensionAsked!: boolean;

  @ApiProperty({ type: OrderStandingOutcomeDto, nullable: true, description: 'Null where nothing is measured.' })
  outcome!: OrderStandingOutcomeDto | null;

  @ApiProperty({ enum: ORDER_STEPS, isArray: true, description: 'What the caller may do with it now.' })
  steps!: OrderStep[];

  @ApiProperty({ description: 'Whether the caller may ask for more time today.' })
  mayExtend!: boolean;

  @ApiProperty({ description: 'Whether the caller may decide about more time.' })
  mayDecideExtension!: boolean;

  @ApiProperty({ description: 'Whether it was given to the caller, or drafted by them.' })
  isMine!: boolean;

  @ApiProperty({
    type: CameByDto,
    nullable: true,
    description: 'The step by which it came to stand where it stands; null for a new draft.',
  })
  cameBy!: CameByDto | null;

  @ApiProperty({
    type: UrgedDto,
    nullable: true,
    description: 'When the caller, a superior of its lead, was last told that it is late; null when they were not.',
  })
  urged!: UrgedDto | null;

  @ApiProperty()
  version!: number;
}

class OrderTakenStepDto {
  @ApiProperty({ enum: ORDER_STEPS })
  step!: OrderStep;

  @ApiProperty({ enum: ORDER_STATES })
  from!: OrderState;

  @ApiProperty({ enum: ORDER_STATES })
  to!: OrderState;

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What it says beside its note.' })
  detail!: Readonly<Record<string, string | number>>;

  @ApiProperty({ type: NamedHandDto })
  by!: NamedHandDto;

  @ApiProperty()
  at!: string;
}

class OrderExtensionVerdictDto {
  @ApiProperty({ enum: EXTENSION_VERDICTS })
  kind!: ExtensionVerdict;

  @ApiProperty()
  reason!: string;

  @ApiProperty({ type: NamedHandDto })
  by!: NamedHandDto;

  @ApiProperty()
  at!: string;
}

class OrderExtensionDto {
  @ApiProperty()
  number!: number;

  @ApiProperty()
  from!: string;

  @ApiProperty()
  until!: string;

  @ApiProperty()
  reason!: string;

  @ApiProperty({ type: NamedHandDto })
  by!: NamedHandDto;

  @ApiProperty()
  at!: string;

  @ApiProperty({ type: OrderExtensionVerdictDto, nullable: true, description: 'Null while it waits for a decision.' })
  verdict!: OrderExtensionVerdictDto | null;
}

class OrderEvidenceFileDto {
  @ApiProperty()
  number!: number;

  @ApiProperty()
  name!: string;

  @ApiProperty({ description: 'Which of the files of this name it is.' })
  edition!: number;

  @ApiProperty({ enum: ['pdf', 'png', 'jpeg', 'xlsx', 'docx', 'text'] })
  kind!: string;

  @ApiProperty({ description: 'Bytes.' })
  size!: number;

  @ApiProperty()
  sha256!: string;

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;

  @ApiProperty({ type: EvidenceScanDto, nullable: true, description: 'Null when no scanner was named then.' })
  scan!: EvidenceScanDto | null;

  @ApiProperty({ type: NamedHandDto })
  by!: NamedHandDto;

  @ApiProperty()
  at!: string;
}

/** An order with all that hangs on it. */
export class OrderDto extends OrderSummaryDto {
  @ApiProperty()
  problem!: string;

  @ApiProperty({ description: 'What is asked of the lead.' })
  requirement!: string;

  @ApiProperty({ type: String, nullable: true, description: 'A code of the catalogue of causes.' })
  cause!: string | null;

  @ApiProperty({ type: OrderSourceDto })
  source!: OrderSourceDto;

  @ApiProperty({ type: [OrderPartyDto] })
  partners!: OrderPartyDto[];

  @ApiProperty({ type: [OrderMeasureDto] })
  measures!: OrderMeasureDto[];

  @ApiProperty({ type: [OrderImprovementDto], description: 'What the work improved beyond its own matter.' })
  improvements!: OrderImprovementDto[];

  @ApiProperty({ type: [OrderComplaintDto] })
  complaints!: OrderComplaintDto[];

  @ApiProperty({ type: [OrderEvidenceFileDto] })
  evidence!: OrderEvidenceFileDto[];

  @ApiProperty({ type: [OrderReminderDto], description: 'Who was told that it is late, the first first.' })
  reminders!: OrderReminderDto[];

  @ApiProperty({ type: [OrderExtensionDto] })
  extensions!: OrderExtensionDto[];

  @ApiProperty({ type: [OrderTakenStepDto], description: 'What became of it, oldest first.' })
  history!: OrderTakenStepDto[];

  @ApiProperty({ type: NamedHandDto })
  draftedBy!: NamedHandDto;

  @ApiProperty()
  draftedAt!: string;

  @ApiProperty({ description: 'Whether the caller may add evidence now.' })
  mayAddEvidence!: boolean;
}

export class OrderPageDto {
  @ApiProperty({ type: [OrderSummaryDto] })
  items!: OrderSummaryDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
