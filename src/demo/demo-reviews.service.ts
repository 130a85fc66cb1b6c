import { Injectable } from '@nestjs/common';
import { Briefings } from '../briefings/briefings.service.ts';
import { Reviews } from '../reviews/reviews.service.ts';
import { Snapshots } from '../reviews/snapshots.service.ts';
import { DemoMoments } from './demo-moments.service.ts';
import { DemoSignIns } from './demo-sign-ins.service.ts';
import type { MonthlyIssue } from './domain/review-months.ts';

const OFFICER = 'li';

/** Issues the demo's monthly reviews as its compliance officer did, each on the day of its issue. */
@Injectable()
export class DemoReviews {
  constructor(
    private readonly reviews: Reviews,
    private readonly snapshots: Snapshots,
    private readonly briefings: Briefings,
    private readonly signIns: DemoSignIns,
    private readonly moments: DemoMoments,
  ) {}

  /** Issues one edition of a month's review; does nothing where there is that edition already. */
  async issue({ month, issuedOn }: MonthlyIssue, edition: number): Promise<void> {
    const officer = await this.signIns.caller(OFFICER);
    await this.moments.on(issuedOn, async () => {
      if ((await this.editionsOf(month.code)) >= edition) return;
      const { review } = await this.reviews.open(officer, { cadence: 'monthly', unit: 'root', period: month.code });
      await this.snapshots.issue(officer, review.id);
    });
  }

  /** Orders the briefings of a month's issued reviews, in both languages. */
  async orderBriefings({ month }: MonthlyIssue): Promise<void> {
    const officer = await this.signIns.caller(OFFICER);
    const { items } = await this.reviews.list(officer, {
      unit: 'root',
      period: month.code,
      status: 'issued',
      limit: 10,
    });
    for (const { id } of items) {
      for (const language of ['zh', 'en'] as const) {
        await this.briefings.order(officer, { review: id, document: 'monthly-briefing', format: 'pdf', language });
      }
    }
  }

  private async editionsOf(period: string): Promise<number> {
    const officer = await this.signIns.caller(OFFICER);
    const { items } = await this.reviews.list(officer, { unit: 'root', period, status: 'issued', limit: 10 });
    return items.length;
  }
}
