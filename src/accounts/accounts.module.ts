import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { FirstAdministrator } from './first-administrator.ts';
import { Passwords } from './passwords.ts';
import { PermissionGuard } from './permission.guard.ts';
import { RouteCheck } from './route-check.ts';
import { Me } from './sessions/me.service.ts';
import { SessionController } from './sessions/session.controller.ts';
import { Sessions } from './sessions/sessions.service.ts';
import { SignIn } from './sessions/sign-in.service.ts';
import { SignInFailures } from './sessions/sign-in-failures.ts';
import { SignOut } from './sessions/sign-out.service.ts';
import { UserList } from './users/user-list.service.ts';
import { UserPasswordController } from './users/user-password.controller.ts';
import { UserPassword } from './users/user-password.service.ts';
import { UsersController } from './users/users.controller.ts';
import { Users } from './users/users.service.ts';

/** Users, sessions, and the guard before every route of the application. */
@Module({
  imports: [DiscoveryModule],
  controllers: [SessionController, UsersController, UserPasswordController],
  providers: [
    { provide: APP_GUARD, useClass: PermissionGuard },
    FirstAdministrator,
    Me,
    Passwords,
    RouteCheck,
    Sessions,
    SignIn,
    SignInFailures,
    SignOut,
    UserList,
    UserPassword,
    Users,
  ],
  exports: [FirstAdministrator, Passwords, Sessions, SignInFailures],
})
export class AccountsModule {}
