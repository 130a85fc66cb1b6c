import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../platform/require-permission.ts';
import { type Caller, CurrentCaller } from '../caller.ts';
import { ChangedUserDto, NewUserDto, UserDto, UserPageDto, UsersQueryDto } from './user.dto.ts';
import { UserList } from './user-list.service.ts';
import { userView } from './user-view.ts';
import { Users } from './users.service.ts';

/** The users of the caller's scope. */
@ApiTags('users')
@Controller('users')
export class UsersController {
  constructor(
    private readonly users: Users,
    private readonly userList: UserList,
  ) {}

  @Get()
  @RequirePermission('users.read')
  @ApiOkResponse({ type: UserPageDto })
  list(@CurrentCaller() caller: Caller, @Query() query: UsersQueryDto): Promise<UserPageDto> {
    return this.userList.page(caller, query);
  }

  @Post()
  @RequirePermission('users.write')
  @ApiCreatedResponse({ type: UserDto })
  async create(@CurrentCaller() caller: Caller, @Body() body: NewUserDto): Promise<UserDto> {
    return userView(await this.users.create(caller, body));
  }

  @Get(':username')
  @RequirePermission('users.read')
  @ApiOkResponse({ type: UserDto })
  async read(@CurrentCaller() caller: Caller, @Param('username') username: string): Promise<UserDto> {
    return userView(await this.users.find(caller, username));
  }

  @Put(':username')
  @RequirePermission('users.write')
  @ApiOkResponse({ type: UserDto })
  async edit(
    @CurrentCaller() caller: Caller,
    @Param('username') username: string,
    @Body() { version, active, ...fields }: ChangedUserDto,
  ): Promise<UserDto> {
    return userView(await this.users.edit(caller, username, { ...fields, isActive: active }, version));
  }
}
