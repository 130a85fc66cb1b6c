import { addDays, type Day } from '../../shared/calendar-day.ts';
import type { EventBody } from '../../red-lines/events/domain/event.ts';
import { FAULT, faultDay } from './incident.ts';
import type { StoryFrame } from './story-frame.ts';

/** The first day of official holidays this story knows: National Day. */
const NATIONAL_DAY = { from: '10-01', to: '10-07' };
/** An agreement on the consumer-rights day: three days before it and after. */
const RIGHTS = { from: '03-12', to: '03-18' };
/** Words by which customers tell of the double charge; every one of its texts has one of them. */
const WORDS = ['叠加包', '退了一笔还差一笔'];

/** Twenty-six months of what happened (DEMO §6), oldest first; the last incident has complaints of its own. */
export function demoEvents(frame: StoryFrame): EventBody[] {
  const ago = (days: number) => frame.daysAgo(days);
  return [
    event('other', ago(790), '数据从这天开始', 'First day of data', ['root']),
    event('other', ago(719), '澜州光缆中断', 'Cut cable in Lanzhou', ['lanzhou'], {
      lastDay: ago(717),
      note: '接触量4倍，工单2.5倍。',
    }),
    event('policy', ago(417), '重复工单合并', 'Duplicate tickets merged', ['root'], {
      note: '工单约少9%；跨此日不比较增减。',
    }),
    ...years(frame).flatMap((year) => [
      event('media', `${year}-${RIGHTS.from}`, '3·15 晚会', 'Consumer-rights day', ['root'], {
        lastDay: `${year}-${RIGHTS.to}`,
      }),
      event('season', `${year}-${NATIONAL_DAY.from}`, '国庆假期', 'National Day holiday', ['root'], {
        lastDay: `${year}-${NATIONAL_DAY.to}`,
      }),
    ]),
    event('policy', frame.year.start, '口径v3：计入增值伙伴', 'Definition v3: partners counted', ['root'], {
      note: '不明扣费申诉率；此前的读数保留口径v2。',
    }),
    event('policy', ago(139), '督察4号：秀川携转资格审核前移', 'Order 4: earlier checks in Xiuchuan', ['xiuchuan']),
    event('policy', ago(24), '渔浦重新归类7件工单', 'Yupu filed seven tickets anew', ['yupu'], {
      lastDay: ago(22),
      note: '由不明扣费改为咨询。',
    }),
    event('policy', faultDay(frame, FAULT.cutOver), '计费割接', 'Billing cut-over', ['root'], {
      note: '信息技术部，夜间。',
    }),
    {
      ...event(
        'incident',
        faultDay(frame, FAULT.first),
        '计费割接后流量叠加包重复扣费',
        'Data packages charged twice after the billing cut-over',
        ['bingang', 'lanzhou'],
      ),
      note: '受影响46,200户，平均12.40元；未投诉38,080户尚未退费。',
      complaints: { types: ['charging'], texts: [], words: WORDS, from: faultDay(frame, FAULT.first) },
      repairedOn: faultDay(frame, FAULT.repaired),
    },
    event('launch', frame.workingDaysAgo(5), '随心订套餐上线', 'Plan “as you like” launched', ['root']),
  ]
    .filter(({ firstDay }) => firstDay >= frame.firstDay && firstDay < frame.today)
    .sort((a, b) => (a.firstDay < b.firstDay ? -1 : a.firstDay > b.firstDay ? 1 : 0));
}

function event(
  kind: EventBody['kind'],
  firstDay: Day,
  zh: string,
  en: string,
  units: readonly string[],
  more: Partial<EventBody> = {},
): EventBody {
  const whole = { lastDay: null, note: '', complaints: null, repairedOn: null };
  return { kind, firstDay, name: { zh, en }, units, ...whole, ...more };
}

function years({ firstDay, today }: StoryFrame): number[] {
  const [first, last] = [Number(firstDay.slice(0, 4)), Number(addDays(today, -1).slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
