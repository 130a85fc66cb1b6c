import type { components } from './schema.ts';

type Schemas = components['schemas'];

export type NewReview = Schemas['NewReviewDto'];
export type Review = Schemas['ReviewDto'];
export type NewBriefing = Schemas['NewBriefingDto'];
export type Briefing = Schemas['BriefingDto'];
export type Verification = Schemas['VerificationDto'];
export type User = Schemas['UserDto'];
export type InvitedUser = Schemas['InvitedUserDto'];
export type Invitation = Schemas['InvitationDto'];
export type ChangedUser = Schemas['ChangedUserDto'];
export type AuditEntry = Schemas['AuditEntryDto'];
export type AuditVerdict = Schemas['AuditVerdictDto'];

/** Whatever an entry of the audit log tells about its change. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
