import type { components } from './schema.ts';

type Schemas = components['schemas'];

export type OfficialFigure = Schemas['OfficialFigureDto'];
export type NewOfficialFigure = Schemas['NewOfficialFigureDto'];
export type FigureFileOutcome = Schemas['FigureFileOutcomeDto'];
export type FigureLine = Schemas['FigureLineDto'];
export type FigureReject = FigureFileOutcome['rejects'][number];
