import { queryOptions } from '@tanstack/react-query';
import { client, dataOf } from './client.ts';
import type { components } from './schema.ts';

type Schemas = components['schemas'];

export type OwnAccount = Schemas['OwnAccountDto'];
export type PasswordPolicy = Schemas['PasswordPolicyDto'];
export type OwnSession = Schemas['OwnSessionDto'];
export type ApiToken = Schemas['ApiTokenDto'];
export type NewToken = Schemas['NewTokenDto'];
export type Substitution = Schemas['SubstitutionDto'];
export type NewSubstitution = Schemas['NewSubstitutionDto'];
export type Enrolment = Schemas['EnrolmentDto'];
export type PasswordLink = Schemas['PasswordLinkDto'];

/** How one's own sign-in stands, with the rules for passwords. */
export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: () => dataOf(client.GET('/api/account')),
});

/** Who stands in for the signed-in person, and for whom they may. */
export const substitutionsQuery = queryOptions({
  queryKey: ['substitutions'],
  queryFn: () => dataOf(client.GET('/api/substitutions')),
});
