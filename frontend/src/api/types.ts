/**
 * The API as the pages call it, in the shape openapi-typescript generates. `models.ts` and `client.ts` are the only
 * readers of this file: when `schema.ts` is generated from the server, they point there and this file goes.
 */
interface Call<Path, Query, Body, Status extends number, Answer> {
  parameters: { query?: Query; header?: never; path?: Path; cookie?: never };
  requestBody: { content: { 'application/json': Body } };
  responses: Record<Status, { headers: Record<string, unknown>; content: { 'application/json': Answer } }>;
}
interface Read<Query, Answer, Path = undefined> {
  parameters: { query?: Query; header?: never; path?: Path; cookie?: never };
  requestBody?: never;
  responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': Answer } } };
}
interface ReadAt<Path, Answer> {
  parameters: { query?: never; header?: never; path: Path; cookie?: never };
  requestBody?: never;
  responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': Answer } } };
}

interface Page<Item> {
  items: Item[];
  next: string | null;
}
interface Name {
  zh: string;
  en: string;
}
interface UnitName {
  code: string;
  name: Name;
}
interface PlaceQuery {
  unit: string;
  period: string;
  asOf?: string;
}

export interface components {
  schemas: {
    Me: {
      user: {
        username: string;
        displayName: string;
        roles: string[];
        permissions: string[];
        unit: UnitName;
        department: string | null;
      };
      organization: { timeZone: string; defaultLanguage: string; today: string; demo: boolean; version: string };
    };
    Unit: UnitName & { kind: string; parent: string | null; level: number; path: string[]; version: number };
    Reading: {
      indicator: string;
      indicatorName: Name;
      limit: string | null;
      limitKind: string | null;
      limitPeriod: string | null;
      operator: string | null;
      unit: string;
      period: string;
      asOf: string;
      count: string;
      base: string | null;
      rate: string | null;
      status: 'inside' | 'breached' | 'no-base' | 'no-limit';
      risk: 'inside' | 'warning' | 'expected' | 'breached' | 'unknown';
      limitValue: string | null;
      allowance: string | null;
      left: string | null;
      usedShare: string | null;
      interval: { low: string; high: string } | null;
      previous: {
        period: string;
        rate: string | null;
        change: string | null;
        seriesBreak: { date: string; note: string } | null;
      } | null;
      elapsedShare: string;
      breachedOn: string | null;
      complete: boolean;
      incomplete: { daysWithoutData: number; missingBasisDate: string };
      baseProvisionalFrom: string | null;
      baseMissing: string[];
      decimals: number;
      multiplier: string;
      definition: {
        version: number;
        dateBasis: string;
        layers: string[];
        types: string[] | null;
        series: string | null;
        instant: string | null;
        annualMethod: string;
        sources: string[];
      };
    };
    Board: {
      unit: UnitName & { kind: string };
      period: string;
      asOf: string;
      dataAsOf: string | null;
      stale: { days: number } | null;
      headline: {
        kind: 'breached' | 'calm' | 'early' | 'no-data' | 'no-limit';
        sentence: Name;
        second: Name | null;
        reading: { indicator: string; limit: string | null } | null;
      };
      cards: { reading: components['schemas']['Reading']; trend: { period: string; rate: string | null }[] }[];
      children: {
        unit: UnitName;
        base: string | null;
        readings: (components['schemas']['Reading'] | null)[];
        status: string;
        note: Name;
      }[];
      missing: { unit: UnitName; since: string; days: number }[];
      apportionNote: Name | null;
      reviews: { id: string; number: string; period: string; issuedAt: string }[];
      imports: { lastPublishedAt: string | null; openRejects: string };
    };
    Trend: {
      points: {
        period: string;
        start: string;
        count: string;
        base: string | null;
        rate: string | null;
        complete: boolean;
      }[];
      limitValue: string | null;
      breaks: { date: string; note: string }[];
    };
    Pareto: {
      total: string;
      items: {
        key: string;
        name: Name;
        filed: boolean;
        count: string;
        share: string;
        cumulativeShare: string;
        previousCount: string;
      }[];
      rest: { kinds: number; count: string; previousCount: string } | null;
    };
    ComplaintType: { code: string; name: Name; children: components['schemas']['ComplaintType'][] };
    ComplaintRow: {
      source: string;
      number: string;
      unit: UnitName;
      layer: string;
      receivedAt: string;
      acceptedAt: string | null;
      closedAt: string | null;
      type: string;
      typeName: Name;
      filed: boolean;
      channel: string | null;
      status: string | null;
      text: string | null;
    };
    Complaint: Record<string, unknown> & {
      source: string;
      number: string;
      history: { at: string; import: string | null; changes: { field: string; from: unknown; to: unknown }[] }[];
    };
  };
}

type Schemas = components['schemas'];
interface ComplaintQuery {
  unit?: string;
  period?: string;
  asOf?: string;
  layer?: string;
  type?: string;
  channel?: string;
  status?: string;
  dateBasis?: string;
  indicator?: string;
  search?: string;
  sort?: string;
  limit?: number;
  cursor?: string;
}

export interface paths {
  '/api/session': {
    get: Read<undefined, Schemas['Me']>;
    post: Call<undefined, undefined, { username: string; password: string }, 201, { user: { username: string } }>;
    delete: { parameters: { path?: never }; requestBody?: never; responses: { 204: { content?: never } } };
  };
  '/api/units': { get: Read<undefined, Page<Schemas['Unit']>> };
  '/api/board': { get: Read<PlaceQuery, Schemas['Board']> };
  '/api/readings': { get: Read<PlaceQuery & { indicator?: string; limit?: string }, Page<Schemas['Reading']>> };
  '/api/readings/children': {
    get: Read<
      PlaceQuery & { indicator: string; limit?: string },
      Page<Schemas['Reading']> & { apportioned: { parentAllowance: string | null; sumOfChildren: string | null } }
    >;
  };
  '/api/analysis/trend': {
    get: Read<PlaceQuery & { indicator: string; limit?: string; periods?: number }, Schemas['Trend']>;
  };
  '/api/analysis/pareto': {
    get: Read<PlaceQuery & { indicator?: string; layer?: string; dimension: 'type' | 'channel' }, Schemas['Pareto']>;
  };
  '/api/indicators': { get: Read<undefined, Page<{ code: string; name: Name }>> };
  '/api/complaint-types': { get: Read<undefined, Page<Schemas['ComplaintType']>> };
  '/api/complaints': {
    get: Read<
      ComplaintQuery,
      Page<Schemas['ComplaintRow']> & { total: string | null; totalWithoutRows: string | null }
    >;
  };
  '/api/complaints/{source}/{number}': { get: ReadAt<{ source: string; number: string }, Schemas['Complaint']> };
}
