import { isCardNumber, isIdentityNumber } from './identity-number.ts';

export type SensitiveKind = 'id' | 'phone' | 'email' | 'account' | 'name';

/** Something that names a person. A pattern finds candidates; `isMeant` tells those that only look alike. */
export interface SensitivePattern {
  readonly kind: SensitiveKind;
  readonly pattern: RegExp;
  readonly isMeant?: (found: string) => boolean;
}

const DIGIT = '[0-9０-９]';
const START = `(?<!${DIGIT})`;
const END = `(?!${DIGIT})`;
/** What people put between the groups of a number, also what cannot be seen. */
const GAP = '[-－—–.·_ \\u00a0\\u3000\\u200b-\\u200d\\u2060\\ufeff]?';
const COUNTRY = `(?:[(（]?(?:[+＋]|[0０]{2})?[8８][6６][)）]?${GAP})?`;
const PREFIX = `[1１][3-9３-９]${DIGIT}`;
const CHINESE_DIGIT = '[零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]';
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫雷龙史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤';
const NAME = `(?:欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|[${SURNAMES}])[\\p{Script=Han}·]{1,2}`;

const pattern = (source: string, flags = 'gu') => new RegExp(source, flags);

/** In order: the longer a number, the earlier, so that no part of it is taken for something shorter. */
export const SENSITIVE_PATTERNS: readonly SensitivePattern[] = [
  {
    kind: 'email',
    pattern: pattern(
      '(?<![a-z0-9._%+-])[a-z0-9][a-z0-9._%+-]{0,63}[@＠][a-z0-9-]{1,63}(?:[.．][a-z0-9-]{1,63}){1,4}',
      'giu',
    ),
  },
  {
    kind: 'account',
    pattern: pattern(
      `(?<=(?:QQ|微信|wechat|WX|weixin|支付宝|旺旺)(?:号|账号|帐号|id)?\\s{0,2}[:：是为]?\\s{0,2})[a-z0-9][a-z0-9_-]{4,19}`,
      'giu',
    ),
  },
  {
    kind: 'id',
    pattern: pattern(
      '(?<=(?:护照|军官证|士兵证|通行证|台胞证|港澳证|passport)(?:号码?|number|no\\.?)?\\s{0,2}[:：是为]?\\s{0,2})[a-z]{0,2}[0-9]{6,10}',
      'giu',
    ),
  },
  {
    kind: 'id',
    pattern: pattern(`${START}${DIGIT}{6}${GAP}${DIGIT}{8}${GAP}${DIGIT}{3}[0-9０-９XxＸｘ]${END}`),
    isMeant: isIdentityNumber,
  },
  { kind: 'id', pattern: pattern(`${START}${DIGIT}{15}${END}`), isMeant: isIdentityNumber },
  {
    kind: 'id',
    pattern: pattern(
      `(?<=(?:卡|账号|帐号|账户|帐户|身份证|证件|证号|card|account)(?:号码?|number|no\\.?)?\\s{0,2}[:：是为]?\\s{0,2})${DIGIT}{15,19}${END}`,
      'giu',
    ),
  },
  {
    kind: 'id',
    pattern: pattern(`${START}${DIGIT}{4}(?:${GAP}${DIGIT}{4}){3}(?:${GAP}${DIGIT}{1,3})?${END}`),
    isMeant: isCardNumber,
  },
  { kind: 'id', pattern: pattern(`${START}${DIGIT}{15,19}${END}`), isMeant: isCardNumber },
  { kind: 'phone', pattern: pattern(`${START}${COUNTRY}${PREFIX}${GAP}${DIGIT}{4}${GAP}${DIGIT}{4}${END}`) },
  { kind: 'phone', pattern: pattern(`${START}${PREFIX}${GAP}${DIGIT}{3}${GAP}${DIGIT}{5}${END}`) },
  { kind: 'phone', pattern: pattern(`${START}[1１](?:[- \\u3000.·]${DIGIT}){10}${END}`) },
  { kind: 'phone', pattern: pattern(`(?<!${CHINESE_DIGIT})[一幺壹](?:${CHINESE_DIGIT}){10}(?!${CHINESE_DIGIT})`) },
  { kind: 'phone', pattern: pattern(`${START}[(（]?[0０]${DIGIT}{2,3}[)）]?${GAP}${DIGIT}{7,8}${END}`) },
  { kind: 'phone', pattern: pattern(`${START}[(]?(?![48]00)${DIGIT}{3}[)]?[-. ]${DIGIT}{3}[-. ]${DIGIT}{4}${END}`) },
  {
    kind: 'name',
    pattern: pattern(
      `(?<=我叫|名叫|姓名[:：是为]?\\s?|机主[:：是为]?\\s?|户主[:：是为]?\\s?|联系人[:：是为]?\\s?|经办人[:：是为]?\\s?)${NAME}`,
    ),
  },
  { kind: 'name', pattern: pattern(`${NAME}(?=先生|女士|小姐)`) },
];
