import type { components } from './schema.ts';

type Schemas = components['schemas'];

export type OfficialFigure = Schemas['OfficialFigureDto'];
export type NewOfficialFigure = Schemas['NewOfficialFigureDto'];
