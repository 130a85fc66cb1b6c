import { describe, expect, test } from '@jest/globals';
import { OrganisationCalendar } from '../../organization/calendars/domain/organisation-calendar.ts';
import { demoLevers } from './demo-levers.ts';
import { StoryFrame } from './story-frame.ts';

const on = (day: string) => demoLevers(new StoryFrame(day, new OrganisationCalendar('china')), '9');

describe('the levers of the demo', () => {
  test('refund whoever is silent, 38,080 of 46,200 at 12.40 yuan, and take 30 % off the pace', () => {
    expect(on('2026-11-22')).toMatchObject([
      {
        period: '2026',
        from: '2026-11-22',
        price: { amount: '472192.00', currency: 'CNY' },
        effect: { kind: 'incident', event: '9', share: '0.8242' },
      },
      { price: null, effect: { kind: 'pace', share: '0.3' } },
    ]);
  });

  test.each(['2027-01-01', '2027-02-01'])('are none on %s: the story is told of the year before', (day) => {
    expect(on(day)).toEqual([]);
  });
});
