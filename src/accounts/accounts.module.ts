import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccountRules } from './account-rules.ts';
import { FirstAdministrator } from './first-administrator.ts';
import { NewPasswords } from './new-passwords.service.ts';
import { Confirmations } from './own-account/confirmation.service.ts';
import { OwnAccountController } from './own-account/own-account.controller.ts';
import { OwnAccount } from './own-account/own-account.service.ts';
import { OwnPassword } from './own-account/own-password.service.ts';
import { InvitationsController } from './password-links/invitations.controller.ts';
import { PasswordLinkUse } from './password-links/password-link-use.service.ts';
import { PasswordLinksController } from './password-links/password-links.controller.ts';
import { PasswordLinks } from './password-links/password-links.service.ts';
import { UserPasswordLinkController } from './password-links/user-password-link.controller.ts';
import { Passwords } from './passwords.ts';
import { PermissionGuard } from './permission.guard.ts';
import { RequestCallers } from './request-callers.ts';
import { RouteCheck } from './route-check.ts';
import { OwnSecondFactorController } from './second-factor/own-second-factor.controller.ts';
import { OwnSecondFactor } from './second-factor/own-second-factor.service.ts';
import { SecondFactorChanges } from './second-factor/second-factor-changes.ts';
import { SecondFactors } from './second-factor/second-factors.service.ts';
import { SecretBox } from './second-factor/secret-box.ts';
import { Me } from './sessions/me.service.ts';
import { OwnSessionsController } from './sessions/own-sessions.controller.ts';
import { OwnSessions } from './sessions/own-sessions.service.ts';
import { SessionController } from './sessions/session.controller.ts';
import { Sessions } from './sessions/sessions.service.ts';
import { SignIn } from './sessions/sign-in.service.ts';
import { SignInFailures } from './sessions/sign-in-failures.ts';
import { SignOut } from './sessions/sign-out.service.ts';
import { ActingController } from './substitutions/acting.controller.ts';
import { Acting } from './substitutions/acting.service.ts';
import { SubstitutionsController } from './substitutions/substitutions.controller.ts';
import { Substitutions } from './substitutions/substitutions.service.ts';
import { ApiTokensController } from './tokens/api-tokens.controller.ts';
import { ApiTokens } from './tokens/api-tokens.service.ts';
import { TokenCallers } from './tokens/token-callers.service.ts';
import { UserAccessController } from './users/user-access.controller.ts';
import { UserAccess } from './users/user-access.service.ts';
import { UserList } from './users/user-list.service.ts';
import { UserPasswordController } from './users/user-password.controller.ts';
import { UserPassword } from './users/user-password.service.ts';
import { UsersController } from './users/users.controller.ts';
import { Users } from './users/users.service.ts';

const WAYS_IN = [
  AccountRules,
  Passwords,
  PermissionGuard,
  RequestCallers,
  SecondFactors,
  SecretBox,
  Sessions,
  SignInFailures,
  TokenCallers,
];
const OWN_ACCOUNT = [
  Acting,
  ApiTokens,
  Confirmations,
  Me,
  NewPasswords,
  OwnAccount,
  OwnPassword,
  OwnSecondFactor,
  OwnSessions,
  SecondFactorChanges,
  SignIn,
  SignOut,
  Substitutions,
];
const USERS = [FirstAdministrator, PasswordLinks, PasswordLinkUse, UserAccess, UserList, UserPassword, Users];

/** Users, their ways in, and the guard before every route of the application. */
@Module({
  imports: [DiscoveryModule],
  controllers: [
    SessionController,
    ActingController,
    OwnAccountController,
    OwnSecondFactorController,
    OwnSessionsController,
    ApiTokensController,
    SubstitutionsController,
    UsersController,
    UserAccessController,
    UserPasswordController,
    InvitationsController,
    UserPasswordLinkController,
    PasswordLinksController,
  ],
  providers: [{ provide: APP_GUARD, useExisting: PermissionGuard }, RouteCheck, ...WAYS_IN, ...OWN_ACCOUNT, ...USERS],
  exports: [FirstAdministrator, Passwords, Sessions, SignInFailures],
})
export class AccountsModule {}
