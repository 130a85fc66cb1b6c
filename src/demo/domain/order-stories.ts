import type { MeasuredStory } from './measured-story.ts';
import { PAST_STORIES } from './past-stories.ts';

/** 督察1号: charges are confirmed twice, and fewer cannot be explained. */
export const CONFIRMATION = story(
  'donglu',
  'unexplained-charge',
  [
    [245, 1.3],
    [178, 0.55],
    [120, 0.45],
  ],
  60,
);
/** 督察2号: two new stations. */
export const BAY = story(
  'yupu',
  'network',
  [
    [225, 4.3],
    [148, 2.6],
    [98, 2.2],
  ],
  40,
);
/** 督察3号: bills nobody finds clearer. */
export const BILLS = story('meiling', 'charging', [
  [195, 4.9],
  [121, 4.6],
]);
/** 督察4号: numbers moved only after everything that stands against it was said. */
export const PORTABILITY = story('xiuchuan', 'portability', [
  [145, 4.4],
  [34, 1.65],
]);
/** 督察5号: installations late as ever. */
export const INSTALLATIONS = story('shiqiao', 'broadband', [
  [125, 4.8],
  [45, 4.4],
]);
/** 督办12号: numbers no longer blocked by mistake, until they were again. */
export const SUSPENSIONS = story('beiyuan', 'payment', [
  [{ days: 260 }, 2.6],
  [{ days: 150 }, 1.22],
  [{ days: 24 }, 2.8],
]);
/** 督办41号: hardly politer than before. */
export const COURTESY = story('hewan', 'attitude', [
  [132, 2.34],
  [66, 2.05],
]);
/** 督办47号: calls that no longer break off below ground. */
export const METRO = story('lanzhou', 'network', [
  [130, 12.4],
  [50, 7.6],
]);
/** 督办49号: leaflets that made it worse. */
export const LEAFLETS = story('jinping', 'marketing', [
  [125, 3.4],
  [45, 4.9],
]);
/** 督办50号: too few to say anything. */
export const COUNTER = story('changyu', 'attitude', [
  [120, 0.17],
  [57, 0.1],
]);
/** 督办52号: students, of whom fewer complain so far. */
export const DORMITORIES = story('hewan', 'network', [
  [98, 2.7],
  [34, 1.92],
]);

/** Whatever the tickets tell of orders (DEMO §7). */
export const ORDER_STORIES: readonly MeasuredStory[] = [
  CONFIRMATION,
  BAY,
  BILLS,
  PORTABILITY,
  INSTALLATIONS,
  SUSPENSIONS,
  COURTESY,
  METRO,
  LEAFLETS,
  COUNTER,
  DORMITORIES,
  ...PAST_STORIES,
];

function story(
  city: string,
  type: MeasuredStory['type'],
  levels: MeasuredStory['levels'],
  until: number | null = null,
): MeasuredStory {
  return { city, type, levels, until };
}
