import type { components } from './schema.ts';

type Schemas = components['schemas'];

export type ImportRecord = Schemas['ImportDto'];
export type ImportKind = ImportRecord['kind'];
export type ImportStatus = ImportRecord['status'];
export type Reject = Schemas['RejectDto'];
export type ImportPreview = Schemas['ImportPreviewDto'];
export type PreviewRow = Schemas['PreviewRowDto'];
export type DateChoice = Schemas['DateChoiceDto'];
export type ImportWarning = Schemas['ImportWarningDto'];
export type RejectReason = Schemas['RejectReasonDto'];
export type SavedMapping = Schemas['SavedMappingDto'];
export type BaseTable = Schemas['BaseTableDto'];
export type BaseCell = Schemas['BaseCellDto'];
export type BaseItem = Schemas['BaseItemDto'];
export type Grain = BaseTable['grain'];
export type Series = Schemas['SeriesDto'];
export type Reversal = Schemas['ReversalDto'];
export type ReversalPlan = Schemas['ReversalPlanDto'];
export type ReversalRow = Schemas['ReversalRowDto'];
export type ReversalEffect = 'deleted' | 'restored' | 'replaced';
