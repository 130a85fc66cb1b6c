import type { components } from './schema.ts';

type Schemas = components['schemas'];

export type Me = Schemas['MeDto'];
/** A name of the server's permission table. */
export type Permission = Me['user']['permissions'][number];
export type Unit = Schemas['UnitDto'];
export type Reading = Schemas['ReadingDto'];
export type Board = Schemas['BoardDto'];
export type BoardCard = Schemas['BoardCardDto'];
export type BoardChild = Schemas['BoardChildDto'];
export type BurnDown = Schemas['BurnDownDto'];
export type Trend = Schemas['TrendDto'];
export type Iceberg = Schemas['IcebergDto'];
export type UnitCauses = Schemas['UnitCausesDto'];
/** How right a line's forecasts were, and those of one making. */
export type LineHealth = Schemas['LineHealthDto'];
export type ForecastRecord = LineHealth['kept'];
export type ForecastScore = NonNullable<ForecastRecord['score']>;
export type ScoredForecast = ForecastRecord['forecasts'][number];
export type Pareto = Schemas['ParetoDto'];
export type ComplaintType = Schemas['ComplaintTypeDto'];
export type ComplaintRow = Schemas['ComplaintRowDto'];
export type ComplaintDue = Schemas['ComplaintDueDto'];
/** What was put off of a complaint, and what still may be. */
export type ComplaintClock = Schemas['ComplaintClockDto'];
export type ComplaintExtension = ComplaintClock['extensions'][number];
export type ComplaintPause = ComplaintClock['pauses'][number];
export type ExtendableStep = ComplaintClock['extendable'][number];
export type NewExtension = Schemas['NewExtensionDto'];
/** The four marks of a case: which it has, and what was stated. */
export type CaseMarks = Schemas['CaseMarksDto'];
export type MarksHeld = Schemas['MarksHeldDto'];
export type MarkStatement = CaseMarks['statements'][number];
/** Cases and what they lack, by unit and period. */
export type CaseHoles = Schemas['CaseHolesDto'];
export type ComplaintPage = Schemas['ComplaintPageDto'];
export type Customer = Schemas['CustomerDto'];
export type Unmasked = Schemas['UnmaskedDto'];
export type Unmasking = Schemas['UnmaskingDto'];
/** Every field of the contract that the complaint has, by name. */
export type Complaint = Schemas['ComplaintRecordDto'] & Readonly<Record<string, unknown>>;
