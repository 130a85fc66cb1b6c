import type { CountDistribution } from './count-distribution.ts';
import { negativeBinomial, thinned, together } from './negative-binomial.ts';

/** What is known of a unit's pace: complaints counted and the weight of the days they came on. */
export interface Pace {
  readonly counted: number;
  readonly elapsed: number;
}

/** What an incident will still bring, and over how many of the remaining days. */
export interface Surge {
  readonly further: CountDistribution;
  readonly days: number;
}

export interface ProjectionQuestion {
  /** The period so far, without what incidents brought. */
  readonly soFar: Pace;
  /** What the periods before say, worth so many days; of weight 0 it says nothing. */
  readonly prior: Pace;
  /** The weight of what has come already and is not known yet: known before the first of the remaining days is over. */
  readonly late: number;
  /** Weights of the days still to come, in order. */
  readonly remaining: readonly number[];
  /** How many more may come; null without a limit. Negative: the line is passed. */
  readonly left: number | null;
  /** Variance over mean of the unit's counts, at least 1. */
  readonly dispersion: number;
  readonly surges: readonly Surge[];
}

/** Complaints still to come by the end of the period, and what that means for what is left. */
export interface Projection {
  readonly mean: number;
  /** The 80 % interval. */
  readonly low: number;
  readonly high: number;
  /** Null without a limit. */
  readonly breachProbability: number | null;
  /** Place among the remaining days on which the line would be passed: one in ten, half, nine in ten of the breaches. */
  readonly breach: { readonly early: number; readonly median: number; readonly late: number } | null;
}

/** A breach less likely than this has no day worth naming. */
const HARDLY = 0.01;
/** A rate nobody has seen yet: the half complaint of Jeffreys' prior. */
const HALF = 0.5;
const [LOW, HIGH] = [0.1, 0.9];

/**
 * Projects a count to the end of its period (DOMAIN §5.4): the pace is gamma distributed after what was counted now and
 * before, and what remains is therefore negative binomial; what incidents will bring comes on top. Null where nothing at
 * all is known.
 */
export function project(question: ProjectionQuestion): Projection | null {
  const { remaining, left, surges } = question;
  if (question.soFar.elapsed + question.prior.elapsed <= 0) return null;
  const rest = restAfter(question, remaining.length);
  const breachProbability = left === null ? null : chance(rest, left);
  const whole = remaining.length;
  const surge = surges.reduce((sum, { further, days }) => sum + further.mean * arrived(remaining, whole, days), 0);
  return {
    mean: paceOf(question) * (question.late + weightOf(remaining)) + surge,
    low: rest.quantile(LOW),
    high: rest.quantile(HIGH),
    breachProbability,
    breach: breachProbability === null || left === null ? null : breachDays(question, left, breachProbability),
  };
}

/** Complaints a day of weight 1: what was counted, now and before, by the weight of its days. */
function paceOf({ soFar, prior }: ProjectionQuestion): number {
  return (soFar.counted + prior.counted) / (soFar.elapsed + prior.elapsed);
}

/** What the next so many days will bring, with what is late; the pace is of the base alone, so incidents are not late twice. */
export function restAfter({ soFar, prior, late, remaining, dispersion, surges }: ProjectionQuestion, days: number) {
  const elapsed = soFar.elapsed + prior.elapsed;
  const weight = late + weightOf(remaining, days);
  const mean = (weight * (soFar.counted + prior.counted + HALF)) / elapsed;
  const plain = negativeBinomial(mean, mean * (1 + weight / elapsed) * dispersion);
  return surges.reduce(
    (rest, surge) => together(rest, thinned(surge.further, arrived(remaining, days, surge.days))),
    plain,
  );
}

/**
 * The share of a surge that has come after so many of the remaining days: by their weight, over the days it takes. What
 * takes longer than the period comes in part after its end, whose days weigh like those before it.
 */
export function arrived(remaining: readonly number[], days: number, takes: number): number {
  if (days >= takes) return 1;
  const beyond = Math.max(0, takes - remaining.length);
  const usual = remaining.length === 0 ? 1 : weightOf(remaining) / remaining.length;
  const whole = weightOf(remaining, takes) + beyond * usual;
  return whole <= 0 ? Math.min(days, remaining.length) / takes : weightOf(remaining, days) / whole;
}

function weightOf(remaining: readonly number[], days = remaining.length): number {
  let weight = 0;
  for (let day = 0; day < days && day < remaining.length; day += 1) weight += remaining[day] ?? 0;
  return weight;
}

/** The probability of passing the line before the period ends; null where nothing at all is known. */
export function breachChance(question: ProjectionQuestion & { readonly left: number }): number | null {
  if (question.soFar.elapsed + question.prior.elapsed <= 0) return null;
  return chance(restAfter(question, question.remaining.length), question.left);
}

function chance(rest: CountDistribution, left: number): number {
  return left < 0 ? 1 : rest.above(left);
}

/** The days by which so much of the probability of a breach has come about. */
function breachDays(question: ProjectionQuestion, left: number, probability: number): Projection['breach'] {
  if (left < 0 || probability < HARDLY || question.remaining.length === 0) return null;
  const dayOf = (share: number) =>
    firstPlace(
      question.remaining.length,
      (place) => chance(restAfter(question, place + 1), left) >= share * probability,
    );
  return { early: dayOf(LOW), median: dayOf(0.5), late: dayOf(HIGH) };
}

/** The first place from which a condition holds that, once true, stays true; the last where it never does. */
function firstPlace(length: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
