import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Public } from '../platform/require-permission.ts';
import { demoView } from './demo-view.ts';
import { DemoDto } from './demo.dto.ts';
import { demoRow } from './demo-state.query.ts';

/** Whether this is a demo; answers before anybody has signed in, because it says whom to sign in as. */
@ApiTags('demo')
@Controller('demo')
export class DemoController {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  @Get()
  @Public()
  @ApiOkResponse({ type: DemoDto })
  async show(): Promise<DemoDto> {
    return demoView(await demoRow(this.dataSource.manager));
  }
}
