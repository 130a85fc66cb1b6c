import type { components } from './schema.ts';

type Schemas = components['schemas'];

/** A supervision order as a list tells it. */
export type OrderSummary = Schemas['OrderSummaryDto'];
export type Order = Schemas['OrderDto'];
export type NewOrder = Schemas['NewOrderDto'];
/** What a register that was brought back would change. */
export type RegisterOutcome = Schemas['RegisterOutcomeDto'];
export type RegisterLine = RegisterOutcome['lines'][number];
export type OrderMeasure = Schemas['OrderMeasureDto'];
export type OrderImprovement = Schemas['OrderImprovementDto'];
export type OrderOutcome = Schemas['OrderOutcomeDto'];
export type OutcomeMetric = Schemas['OutcomeMetricDto'];
export type OrderState = OrderSummary['state'];
export type OrderStep = OrderSummary['steps'][number];
export type OrderSlip = NonNullable<OrderSummary['slip']>;
export type OrderGrade = OrderSummary['grade'];
export type OrderExtension = Order['extensions'][number];
export type OrderEvidence = Order['evidence'][number];
