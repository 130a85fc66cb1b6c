/** How long a run stays claimed without a sign of life from its process; then another takes it over. */
export class JobLease {
  constructor(readonly milliseconds: number) {}

  /** How often a living process says so. */
  get beat(): number {
    return this.milliseconds / 3;
  }
}

export const ORDINARY_LEASE = new JobLease(120_000);
