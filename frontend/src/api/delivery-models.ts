import type { components } from './schema.ts';

type Schemas = components['schemas'];

export type CalendarYear = Schemas['CalendarYearDto'];
export type SettledDay = Schemas['SettledDayDto'];
export type OwnDay = Schemas['OwnDayDto'];
export type Source = Schemas['SourceDto'];
export type NewSource = Schemas['NewSourceDto'];
export type ChangedSource = Schemas['ChangedSourceDto'];
export type OwedDelivery = Schemas['OwedDeliveryDto'];
export type Delivery = Schemas['DeliveryDto'];
export type TimedJob = Schemas['TimedJobDto'];
export type JobRun = Schemas['JobRunDto'];
