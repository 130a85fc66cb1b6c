import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { RequirePermission } from '../../platform/require-permission.ts';
import { type Caller, CurrentCaller } from '../caller.ts';
import { OwnSecondFactor } from './own-second-factor.service.ts';
import {
  CodeDto,
  EnrolmentDto,
  PasswordConfirmationDto,
  RecoveryCodesDto,
  SecondFactorProofDto,
} from './second-factor.dto.ts';

/** One's own second factor, in steps: a secret, its confirmation, its removal; and a new set of recovery codes. */
@ApiTags('account')
@Controller('account/second-factor')
export class OwnSecondFactorController {
  constructor(private readonly secondFactor: OwnSecondFactor) {}

  @Post()
  @RequirePermission('account.own')
  @ApiCreatedResponse({ type: EnrolmentDto })
  enrol(
    @CurrentCaller() caller: Caller,
    @Body() { password }: PasswordConfirmationDto,
    @Req() request: FastifyRequest,
  ): Promise<EnrolmentDto> {
    return this.secondFactor.enrol(caller, password, request.ip);
  }

  @Post('confirmation')
  @RequirePermission('account.own')
  @ApiCreatedResponse({ type: RecoveryCodesDto })
  confirm(@CurrentCaller() caller: Caller, @Body() { code }: CodeDto): Promise<RecoveryCodesDto> {
    return this.secondFactor.confirm(caller, code);
  }

  @Post('removal')
  @HttpCode(204)
  @RequirePermission('account.own')
  @ApiNoContentResponse()
  remove(
    @CurrentCaller() caller: Caller,
    @Body() { password, code }: SecondFactorProofDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.secondFactor.remove(caller, { password, code, address: request.ip });
  }

  @Post('recovery-codes')
  @RequirePermission('account.own')
  @ApiCreatedResponse({ type: RecoveryCodesDto, description: 'A new set; the codes of the one before are void.' })
  renewCodes(
    @CurrentCaller() caller: Caller,
    @Body() { password, code }: SecondFactorProofDto,
    @Req() request: FastifyRequest,
  ): Promise<RecoveryCodesDto> {
    return this.secondFactor.renewCodes(caller, { password, code, address: request.ip });
  }
}
