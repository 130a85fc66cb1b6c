import type { components } from './schema.ts';

type Schemas = components['schemas'];

export type ChangeProposal = Schemas['ChangeProposalDto'];
export type WholeProposal = Schemas['WholeChangeProposalDto'];
export type ImpactReading = Schemas['ImpactReadingDto'];
export type ImpactOutcome = NonNullable<ImpactReading['before']>;
