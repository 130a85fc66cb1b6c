import { ApiProperty } from '@nestjs/swagger';
import { NewIndicatorDto } from '../../definitions/definition.dto.ts';

/** A definition to try; its body is read strictly by the domain, which names every fault. */
export class IndicatorPreviewDto {
  @ApiProperty({ type: NewIndicatorDto })
  definition!: NewIndicatorDto;

  @ApiProperty({ example: 'root' })
  unit!: string;

  @ApiProperty({ example: '2026-Q4' })
  period!: string;
}
