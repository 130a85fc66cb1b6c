import type { components } from './types.ts';

type Schemas = components['schemas'];

export type Me = Schemas['Me'];
export type Unit = Schemas['Unit'];
export type Reading = Schemas['Reading'];
export type Board = Schemas['Board'];
export type BoardCard = Board['cards'][number];
export type BoardChild = Board['children'][number];
export type Trend = Schemas['Trend'];
export type Pareto = Schemas['Pareto'];
export type ComplaintType = Schemas['ComplaintType'];
export type ComplaintRow = Schemas['ComplaintRow'];
export type Complaint = Schemas['Complaint'];
