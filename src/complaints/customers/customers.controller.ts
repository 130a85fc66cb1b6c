import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { CustomerDto } from './customer.dto.ts';
import { Customers } from './customers.service.ts';

/** What one customer has complained about, in every source and layer. */
@ApiTags('customers')
@Controller('customers')
export class CustomersController {
  private readonly customers: Customers;

  constructor(customers: Customers) {
    this.customers = customers;
  }

  @Get(':key')
  @RequirePermission('complaints.read')
  @ApiOkResponse({ type: CustomerDto })
  find(@CurrentCaller() caller: Caller, @Param('key') key: string): Promise<CustomerDto> {
    return this.customers.find(caller, key);
  }
}
