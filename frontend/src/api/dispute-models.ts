import type { components } from './schema.ts';

type Schemas = components['schemas'];

/** A dispute (申辩) as a list tells it. */
export type DisputeSummary = Schemas['DisputeSummaryDto'];
export type Dispute = Schemas['DisputeDto'];
export type DisputeState = DisputeSummary['state'];
export type DisputeGround = DisputeSummary['ground'];
export type DisputeStep = DisputeSummary['steps'][number];
export type DisputePlace = DisputeSummary['against'];
