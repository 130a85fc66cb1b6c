import { ApiProperty } from '@nestjs/swagger';

export class TypeNameDto {
  @ApiProperty({ example: '不明扣费' })
  zh!: string;

  @ApiProperty({ example: 'Unexplained charge' })
  en!: string;
}

export class ComplaintTypeDto {
  @ApiProperty({ example: 'unexplained-charge' })
  code!: string;

  @ApiProperty({ type: TypeNameDto })
  name!: TypeNameDto;

  @ApiProperty({ type: () => [ComplaintTypeDto], description: 'Types below this one.' })
  children!: ComplaintTypeDto[];
}

export class ComplaintTypeListDto {
  @ApiProperty({ type: [ComplaintTypeDto] })
  items!: ComplaintTypeDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
