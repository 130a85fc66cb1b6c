import type { Snapshot } from './snapshot.ts';

/**
 * Reviews, briefings, users and the audit log as the pages call them, in the shape openapi-typescript generates. When
 * `schema.ts` is generated from the server, the models below point there and the paths go.
 */
interface Answer<Status extends number, Content> {
  responses: Record<Status, { headers: Record<string, unknown>; content: { 'application/json': Content } }>;
}
interface Read<Query, Content> extends Answer<200, Content> {
  parameters: { query?: Query; header?: never; path?: never; cookie?: never };
  requestBody?: never;
}
interface ReadAt<Path, Content> extends Answer<200, Content> {
  parameters: { query?: never; header?: never; path: Path; cookie?: never };
  requestBody?: never;
}
interface Send<Body, Status extends number, Content> extends Answer<Status, Content> {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
  requestBody: { content: { 'application/json': Body } };
}
interface SendAt<Path, Body, Content> extends Answer<200, Content> {
  parameters: { query?: never; header?: never; path: Path; cookie?: never };
  requestBody: { content: { 'application/json': Body } };
}
interface Page<Item> {
  items: Item[];
  next: string | null;
}
interface PageQuery {
  limit?: number;
  cursor?: string;
}
interface Name {
  zh: string;
  en: string;
}
interface ById {
  id: string;
}
interface ByUsername {
  username: string;
}

export interface NewReview {
  cadence: 'monthly';
  unit: string;
  period: string;
}

export interface Review extends NewReview {
  id: string;
  unitName: Name;
  edition: number;
  status: 'open' | 'issued';
  number: string | null;
  sha256: string | null;
  createdBy: string;
  createdAt: string;
  issuedBy: string | null;
  issuedAt: string | null;
}

export interface NewBriefing {
  review: string;
  document: 'monthly-briefing';
  format: 'pdf';
  language: 'zh' | 'en';
}

export interface Briefing extends NewBriefing {
  id: string;
  reviewNumber: string;
  unit: string;
  period: string;
  status: 'drawing' | 'ready' | 'failed';
  progress: number;
  sha256: string | null;
  size: string | null;
  createdBy: string;
  createdAt: string;
}

export interface Verification {
  authentic: boolean;
  snapshot: string | null;
  sha256: string;
}

interface UserFields {
  displayName: string;
  roles: string[];
  unit: string;
  department: string | null;
}

export interface NewUser extends UserFields {
  username: string;
  password: string;
}

export interface ChangedUser extends UserFields {
  active: boolean;
  version: number;
}

export interface User extends ChangedUser {
  username: string;
  unitName: Name;
  createdAt: string;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export interface AuditEntry {
  at: string;
  actor: string;
  action: string;
  subject: { kind: string; id: string };
  detail: Json;
  lane: number;
  seq: string;
  requestId: string;
  sentence: Name;
}

export interface AuditVerdict {
  intact: boolean;
  entries: number;
  faults: { lane: number; seq: string; fault: 'missing' | 'altered' | 'unlinked' | 'cut-short' }[];
  checkedAt: string;
}

declare module './types.ts' {
  interface paths {
    '/api/reviews': {
      get: Read<PageQuery & { unit?: string; period?: string; status?: 'open' | 'issued' }, Page<Review>>;
      post: Send<NewReview, 201, Review>;
    };
    '/api/reviews/{id}': { get: ReadAt<ById, Review> };
    '/api/reviews/{id}/issue': { post: ReadAt<ById, Review> };
    '/api/reviews/{id}/snapshot': { get: ReadAt<ById, Snapshot> };
    '/api/briefings': {
      get: Read<PageQuery & { review?: string }, Page<Briefing>>;
      post: Send<NewBriefing, 202, Briefing>;
    };
    '/api/briefings/{id}': { get: ReadAt<ById, Briefing> };
    '/api/briefings/verification': { post: Send<{ file: File }, 200, Verification> };
    '/api/users': {
      get: Read<PageQuery & { search?: string; role?: string; status?: 'active' | 'inactive' }, Page<User>>;
      post: Send<NewUser, 201, User>;
    };
    '/api/users/{username}': { get: ReadAt<ByUsername, User>; put: SendAt<ByUsername, ChangedUser, User> };
    '/api/users/{username}/password': { put: SendAt<ByUsername, { password: string }, undefined> };
    '/api/audit-entries': {
      get: Read<
        PageQuery & {
          actor?: string;
          action?: string;
          subjectKind?: string;
          subjectId?: string;
          from?: string;
          until?: string;
        },
        Page<AuditEntry>
      >;
    };
    '/api/audit-verifications': { post: Read<undefined, AuditVerdict> };
  }
}
