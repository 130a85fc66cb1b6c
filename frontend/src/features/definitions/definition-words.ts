import type { components } from '../../api/schema.ts';
import type { Language } from '../../language/language.ts';

type Selection = components['schemas']['ComplaintSelectionDto'];
type Moment = components['schemas']['WithinDto']['from'];

/** The words a definition is told with; each language builds its own clauses. */
export interface DefinitionWords {
  readonly and: string;
  readonly comma: string;
  readonly layers: Readonly<Record<Selection['layers'][number], string>>;
  readonly dateBases: Readonly<Record<Selection['dateBasis'], string>>;
  readonly counted: (layers: string, basis: string) => string;
  readonly ofTypes: (types: string) => string;
  readonly lists: Readonly<Record<'channels' | 'levels' | 'causes' | 'rights' | 'departments', string>>;
  readonly among: (list: string, names: string) => string;
  readonly flags: Readonly<Record<string, string>>;
  readonly flag: (name: string, wish: boolean | string) => string;
  readonly moments: Readonly<Record<Moment, string>>;
  readonly within: (from: string, to: string, hours: number) => string;
  readonly merged: string;
  readonly plain: (counted: string) => string;
  readonly rate: (counted: string, base: string, multiplier: string) => string;
  readonly share: (counted: string, whole: string, multiplier: string) => string;
  readonly base: (series: string, instant: string) => string;
  readonly instant: (instant: string, month: number | undefined, days: number | undefined) => string;
  readonly periods: Readonly<Record<string, string>>;
  readonly printed: (period: string, decimals: number) => string;
  readonly rolled: (days: number, decimals: number) => string;
}

const FRACTION_ZH: Readonly<Record<string, string>> = { end: '期末', average: '期间各月平均', flow: '期间合计' };
const INSTANTS_EN: Readonly<Record<string, string>> = {
  end: 'at the end of the period',
  average: 'on average over its months',
  flow: 'summed over the period',
};

export const DEFINITION_WORDS: Readonly<Record<Language, DefinitionWords>> = {
  zh: {
    and: '、',
    comma: '，',
    layers: { contact: '接触', ticket: '工单', appeal: '申诉' },
    dateBases: {
      received: '收到日',
      accepted: '受理日',
      transferred: '转办日',
      due: '到期日',
      closed: '办结日',
      surveyed: '回访日',
      escalated: '升级日',
    },
    counted: (layers, basis) => `按${basis}计的${layers}`,
    ofTypes: (types) => `类型限于${types}`,
    lists: { channels: '渠道', levels: '级别', causes: '原因', rights: '消费者权益', departments: '部门' },
    among: (list, names) => `${list}限于${names}`,
    flags: {
      substantiated: '属实',
      resolved: '已解决',
      satisfied: '满意',
      disputed: '对答复有异议',
      repeat: '重复投诉',
      escalated: '已升级',
      redispatched: '多次派单',
      excluded: '申辩剔除',
      onTime: '按时办结（到分钟）',
      onTimeByDay: '按日办结',
    },
    flag: (name, wish) => (wish === 'known' ? `是否${name}有答案` : wish === true ? name : `非${name}`),
    moments: { received: '收到', accepted: '受理', transferred: '转办', firstReply: '首次答复', closed: '办结' },
    within: (from, to, hours) => `${from}后${hours}小时内${to}`,
    merged: '重复投诉合并',
    plain: (counted) => `件数：${counted}。`,
    rate: (counted, base, multiplier) => `${counted}，除以${base}，乘以${multiplier}。`,
    share: (counted, whole, multiplier) => `${counted}，占${whole}的比例，乘以${multiplier}。`,
    base: (series, instant) => `${series === 'customers' ? '用户数' : series}（${instant}）`,
    instant: (instant, month, days) =>
      instant === 'snapshot'
        ? `期间第${month}个月`
        : instant === 'rolling'
          ? `期末前${days}天`
          : (FRACTION_ZH[instant] ?? instant),
    periods: { day: '日', week: '周', month: '月', quarter: '季', half: '半年', year: '年' },
    printed: (period, decimals) => `每${period}一期，保留${decimals}位小数，四舍五入。`,
    rolled: (days, decimals) => `每天一次，按截至当日的${days}天，保留${decimals}位小数，四舍五入。`,
  },
  en: {
    and: ', ',
    comma: '; ',
    layers: { contact: 'contacts', ticket: 'tickets', appeal: 'appeals' },
    dateBases: {
      received: 'received',
      accepted: 'accepted',
      transferred: 'transferred',
      due: 'due',
      closed: 'closed',
      surveyed: 'surveyed',
      escalated: 'escalated',
    },
    counted: (layers, basis) => `${layers} by the day ${basis}`,
    ofTypes: (types) => `of type ${types}`,
    lists: {
      channels: 'channel',
      levels: 'level',
      causes: 'cause',
      rights: 'consumer right',
      departments: 'department',
    },
    among: (list, names) => `${list}: ${names}`,
    flags: {
      substantiated: 'upheld',
      resolved: 'resolved',
      satisfied: 'satisfied',
      disputed: 'disputed',
      repeat: 'repeats',
      escalated: 'escalated',
      redispatched: 'sent on more than once',
      excluded: 'excluded by a dispute',
      onTime: 'closed on time to the minute',
      onTimeByDay: 'closed by the day due',
    },
    flag: (name, wish) => (wish === 'known' ? `known whether ${name}` : wish === true ? name : `not ${name}`),
    moments: {
      received: 'receipt',
      accepted: 'acceptance',
      transferred: 'transfer',
      firstReply: 'first reply',
      closed: 'closing',
    },
    within: (from, to, hours) => `${to} within ${hours} hours of ${from}`,
    merged: 'repeats merged',
    plain: (counted) => `A count: ${counted}.`,
    rate: (counted, base, multiplier) => `Counted: ${counted}. Divided by ${base}, times ${multiplier}.`,
    share: (counted, whole, multiplier) => `Counted: ${counted}. As a share of ${whole}, times ${multiplier}.`,
    base: (series, instant) => `${series} ${instant}`,
    instant: (instant, month, days) =>
      instant === 'snapshot'
        ? `in month ${month} of the period`
        : instant === 'rolling'
          ? `over the last ${days} days`
          : (INSTANTS_EN[instant] ?? instant),
    periods: { day: 'day', week: 'week', month: 'month', quarter: 'quarter', half: 'half-year', year: 'year' },
    printed: (period, decimals) =>
      `One figure a ${period}, to ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}, half-up.`,
    rolled: (days, decimals) =>
      `One figure a day, over the ${days} days up to it, to ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}, half-up.`,
  },
};
