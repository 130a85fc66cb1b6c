import type { Random } from '../random.ts';

const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余';
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国志文斌鹏宇浩凯婷雪琳欣怡晨曦子涵';
const PLACES = [
  '锦绣花园',
  '阳光小区',
  '人民广场',
  '高新产业园',
  '师范学院南区',
  '老车站',
  '江滨公园',
  '第二医院',
  '万福商城',
  '东门菜市场',
  '地铁1号线',
  '大学城北门',
] as const;
const PLANS = ['畅享59套餐', '全家福129套餐', '5G尊享199套餐', '校园卡39套餐', '银龄29套餐', '融合169套餐'] as const;

/** A name that belongs to nobody in particular. */
export function nameOf(random: Random): string {
  const given = letter(random, GIVEN);
  return `${letter(random, SURNAMES)}${given}${random.chance(0.6) ? letter(random, GIVEN) : ''}`;
}

/** A mobile number of a block that is not handed out to customers. */
export function phoneOf(random: Random): string {
  return `1390000${String(random.below(10_000)).padStart(4, '0')}`;
}

type Slot = (random: Random, day: string) => string;

const AMOUNTS = [5, 9, 10, 12, 15, 19, 20, 25, 30, 38, 49, 59, 88, 99, 120] as const;
const SLOTS: Readonly<Record<string, Slot>> = {
  day: (_, day) => String(Number(day.slice(8))),
  days: (random) => String(2 + random.below(9)),
  hours: (random) => String(1 + random.below(5)),
  amount: (random) => String(random.pick(AMOUNTS)),
  place: (random) => random.pick(PLACES),
  plan: (random) => random.pick(PLANS),
  phone: (random) => phoneOf(random),
};

/** A template with its slots filled. */
export function filled(random: Random, template: string, day: string): string {
  if (!template.includes('{')) return template;
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => SLOTS[name]?.(random, day) ?? whole);
}

/** One of the letters, all of which are single code units. */
function letter(random: Random, letters: string): string {
  return letters.charAt(random.below(letters.length));
}
