import { ApiProperty } from '@nestjs/swagger';
import type { AllocatedLine } from '../domain/allocated-line.ts';
import type { ApportionmentOrder } from '../domain/apportionment-body.ts';
import type { LimitApportionment } from './limit-apportionments.service.ts';

export class NewApportionmentDto implements ApportionmentOrder {
  @ApiProperty({ example: 'root', description: 'The superior: the line is handed down to the units right below it.' })
  unit!: string;

  @ApiProperty({ example: '2026-Q4', description: 'Whose customers the parts are reckoned on.' })
  period!: string;

  @ApiProperty({ example: '0.95', default: '1', required: false, description: 'The part of the line handed down.' })
  share!: string;

  @ApiProperty({ example: '2027-01-01' })
  validFrom!: string;

  @ApiProperty({ description: 'Shows what would be drawn, and draws nothing.' })
  preview!: boolean;
}

class AllocatedLineDto implements AllocatedLine {
  @ApiProperty()
  unit!: string;

  @ApiProperty()
  value!: string;

  @ApiProperty({ type: String, nullable: true })
  base!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Cases before rounding, to two decimals.' })
  exact!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Rounded down.' })
  allowance!: string | null;
}

export class LimitApportionmentDto implements LimitApportionment {
  @ApiProperty({ type: AllocatedLineDto })
  superior!: AllocatedLineDto;

  @ApiProperty({ type: [AllocatedLineDto] })
  items!: readonly AllocatedLineDto[];

  @ApiProperty({ type: String, nullable: true })
  sumOfAllowances!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What rounding and a reserve leave with the superior.' })
  kept!: string | null;

  @ApiProperty({ description: 'Lines drawn; one that stood already with another value has to be proposed.' })
  drawn!: number;
}
