import type { components } from './schema.ts';

type Schemas = components['schemas'];

export type CatalogueEntry = Schemas['EntryDto'];
export type EntryPage = Schemas['EntryPageDto'];
export type NewEntry = Schemas['NewEntryDto'];
export type UnfiledText = Schemas['UnfiledTextDto'];
export type NewFilings = Schemas['NewFilingsDto'];
export type CodeChange = Schemas['NewCodeChangeDto'];
export type ChangePreview = Schemas['ChangePreviewDto'];
export type CatalogueImport = Schemas['CatalogueImportDto'];
export type ReplyDeadline = Schemas['ReplyDeadlineDto'];
export type NewReplyDeadline = Schemas['NewReplyDeadlineDto'];
export type Dimension = CodeChange['dimension'];
