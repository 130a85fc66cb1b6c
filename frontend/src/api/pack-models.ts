import type { components } from './schema.ts';

type Schemas = components['schemas'];

export type RegimePack = Schemas['RegimePackDto'];
export type PackItem = Schemas['PackItemDto'];
export type PackSource = Schemas['PackSourceDto'];
export type ActivatedItem = Schemas['ActivatedItemDto'];
