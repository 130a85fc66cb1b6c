import type { FileFaultCode } from '../../../platform/files/domain/file-fault.ts';
import type { MalformedCode } from '../../../platform/files/domain/table-record.ts';
import type { CellFault, FaultParams } from './cell.ts';
import type { MappingErrorCode } from './mapping-findings.ts';

/** Why a file, a mapping, a record or a cell was refused. */
export type RejectCode = FileFaultCode | MappingErrorCode | MalformedCode | CellFault;

type Wording = readonly [zh: string, en: string];

const REASONS: Readonly<Record<RejectCode, Wording>> = {
  'empty-file': ['文件是空的', 'The file is empty'],
  'not-a-table': [
    '文件内容是 {content}，不是 CSV 或 XLSX 表格',
    'The content is {content}, not a table in CSV or XLSX',
  ],
  'nul-byte': ['第 {byteOffset} 字节是空字符（NUL），不是文本', 'Byte {byteOffset} is NUL: this is not text'],
  'invalid-bytes': ['第 {byteOffset} 字节处的编码无法识别', 'The bytes at offset {byteOffset} are not valid text'],
  'mixed-encodings': [
    '文件混用了两种编码，从第 {byteOffset} 字节起与其余部分不同',
    'The file mixes two encodings: it differs from byte {byteOffset} on',
  ],
  'no-header-row': ['第 {row} 行是空的，不能作表头', 'Row {row} is blank and cannot be the header'],
  'too-many-columns': ['表头有 {columns} 列，最多 {limit} 列', '{columns} columns are more than {limit}'],
  'damaged-workbook': [
    '工作簿已损坏（{part}），请在表格软件里另存一份',
    'The workbook is damaged ({part}): save it anew',
  ],
  'encrypted-workbook': ['工作簿有密码，请去掉密码后再上传', 'The workbook has a password: save it without one'],
  'workbook-too-large': [
    '工作簿解压后超过 {megabytes} MB，请另存为 CSV',
    'The workbook unpacks to more than {megabytes} MB: save it as CSV',
  ],
  'packed-too-tightly': [
    '{part} 解压后超过原来的 {ratio} 倍，像是压缩炸弹',
    '{part} unpacks to more than {ratio} times its size, as only a bomb does',
  ],
  'too-many-cells': ['工作表超过 {cells} 个单元格', 'The sheet has more than {cells} cells'],
  'too-many-texts': [
    '工作簿里不同的文字超过 {texts} 个，请另存为 CSV',
    'More than {texts} different texts: save it as CSV',
  ],
  'path-in-archive': ['压缩包里的“{part}”指向包外', '“{part}” points outside the archive'],
  'document-type': ['{part} 含有 DOCTYPE，不予读取', '{part} declares a document type, which is not read'],
  'no-such-sheet': ['没有“{sheet}”这个工作表（有：{known}）', 'There is no sheet “{sheet}” (there are {known})'],
  'no-visible-sheet': ['工作簿里没有可见的工作表', 'The workbook has no visible sheet'],
  'empty-sheet': ['工作表“{sheet}”是空的', 'The sheet “{sheet}” is empty'],
  'malformed-header': ['表头（第 {line} 行）的引号有误', 'The quotes of the header (line {line}) are malformed'],

  'mapping-required': ['缺少列对应关系', 'A mapping is required'],
  'unknown-key': ['不认识的设置“{key}”', 'Unknown setting “{key}”'],
  'unknown-field': ['没有“{field}”这个字段', 'There is no field “{field}”'],
  'object-expected': ['这里应是一个对象', 'An object is expected here'],
  'wrong-value': ['“{field}”的取值无效', 'The value of “{field}” is not valid'],
  'field-required': ['必须给出“{field}”', '“{field}” is required'],
  'column-and-constant': ['“{field}”既有列又有固定值', '“{field}” has both a column and a constant'],
  'column-expected': ['应是列名或从 1 起的列号', 'A header or a position from 1 is expected'],
  'one-column-only': ['这个字段只能来自一列', 'This field takes one column only'],
  'format-not-allowed': ['只有日期字段可以写格式', 'Only dates have a format'],
  'wrong-format': ['日期格式 {format} 无效（{reason}）', 'The date format {format} is not valid ({reason})'],
  'column-missing': ['文件里没有“{column}”这一列', 'The file has no column “{column}”'],
  'column-ambiguous': ['有多列都叫“{column}”，请改用列号', 'Several columns are called “{column}”: use the position'],
  'wrong-constant': ['“{field}”的固定值无效（{reason}）', 'The constant of “{field}” is not valid ({reason})'],

  'stray-quote': ['未加引号的内容里有引号', 'A quote stands in text without quotes'],
  'text-after-quote': ['引号结束后还有文字', 'Text follows a closing quote'],
  'unterminated-quote': ['引号没有结束，行可能被截断', 'A quote is never closed: the row may be cut off'],
  'field-too-long': ['一格超过 1 MiB，可能缺少引号', 'A cell is longer than 1 MiB: a quote may be missing'],
  'record-too-long': ['一行超过 4 MiB', 'A row is longer than 4 MiB'],
  'swallowed-lines': ['两个多余的引号把若干行连成了一行', 'Two stray quotes join several rows into one'],
  'column-count': ['应有 {expected} 列，实有 {actual} 列', '{expected} columns are expected, {actual} are here'],

  'error-cell': ['单元格是错误值（如 #N/A）', 'The cell is an error (such as #N/A)'],
  'formula-without-value': [
    '公式没有算出的值，请在表格软件里重算并保存',
    'The formula has no value: calculate and save it in a spreadsheet',
  ],
  'lost-digits': [
    '数字超过 15 位，表格软件只保留 15 位，原值已丢失；编号请存为文本',
    'A number of more than 15 digits, of which a spreadsheet keeps 15: the original is lost; keep ids as text',
  ],
  'unreadable-number': ['数字读不出来', 'The number cannot be read'],
  'lost-text': [
    '单元格的文字不在文件里，工作簿已损坏',
    'The text of the cell is not in the file: the workbook is damaged',
  ],

  'field-missing': ['必填项是空的', 'A required cell is empty'],
  'number-missing': ['编号是空的', 'The number is empty'],
  'too-long': ['内容有 {length} 字，超过 {limit} 字', '{length} characters are more than {limit}'],
  'nul-character': ['内容含空字符（NUL）', 'The text contains NUL'],
  'damaged-number': [
    '编号已被表格软件改坏（如 1.39E+10、#N/A），原值已丢失',
    'A spreadsheet has damaged this number (1.39E+10, #N/A): the original is lost',
  ],
  'not-an-integer': ['不是整数', 'Not a whole number'],
  'not-a-decimal': ['不是数字（不带千分位和单位）', 'Not a number (without thousands separators and units)'],
  'not-a-flag': ['不是“是”或“否”', 'Neither yes nor no'],
  'unknown-layer': ['不认识的层级，应为 {known}', 'Unknown layer: {known} are known'],
  'unknown-basis': ['不认识的日期口径，应为 {known}', 'Unknown date basis: {known} are known'],
  'unknown-unit': ['没有这个单位', 'There is no such unit'],
  'ambiguous-unit': ['有多个单位叫这个名字，请改用编码', 'Several units have this name: use the code'],
  'unreadable-period': ['不是期间（如 2012-03、2012-Q3、2012）', 'Not a period (such as 2012-03, 2012-Q3, 2012)'],
  'unreadable-date': ['日期读不出来', 'The date cannot be read'],
  'ambiguous-date': ['日期有多种读法，请写明格式', 'The date has more than one reading: state its format'],
  'impossible-date': ['没有这个日期或时间', 'There is no such date or time'],
  'date-out-of-range': ['日期不在 {first} 至 {last} 年之间', 'The date is not between {first} and {last}'],
  'nonexistent-local-time': [
    '{zone} 调钟时没有这个时刻',
    'Clocks in {zone} never showed this time: they were set forward',
  ],
  'closed-before-received': ['办结早于收到（{received}）', 'Closed before it was received ({received})'],
};

const IN_BRACKETS = /[（(][^（()）]*\{\w+\}[^（()）]*[)）]/g;

/** The reason without what concerns one row only: what many rows have in common. */
export function rejectReasonInGeneral(code: string, params: FaultParams, language: 'zh' | 'en'): string {
  if (!isRejectCode(code)) return code;
  const [zh, en] = REASONS[code];
  return said([zh.replaceAll(IN_BRACKETS, ''), en.replaceAll(IN_BRACKETS, '').trim()], params, language);
}

/** What is said when the params hold more than the plain wording tells. */
const DETAILS: Readonly<Partial<Record<RejectCode, { param: string; wording: Wording }>>> = {
  'unknown-unit': { param: 'suggestion', wording: ['，是不是“{suggestion}”？', '; did you mean “{suggestion}”?'] },
  'ambiguous-date': { param: 'readings', wording: ['（可读作 {readings}）', ' (it may mean {readings})'] },
  'unreadable-date': { param: 'format', wording: ['，应为 {format}', ': {format} is expected'] },
};

/** What to do with contents that people take for tables. */
const ADVICE: Readonly<Record<string, Wording>> = {
  xls: [
    '（旧版 .xls，或设了密码的工作簿：请另存为不带密码的 .xlsx）',
    ' (an old .xls, or a workbook with a password: save it as .xlsx without one)',
  ],
  xlsb: ['（二进制工作簿：请另存为 .xlsx）', ' (a binary workbook: save it as .xlsx)'],
  zip: ['（压缩包：请先解压）', ' (an archive: unpack it first)'],
};

function contentAdvice({ content }: FaultParams, language: 'zh' | 'en'): string {
  const [zh, en] = ADVICE[String(content)] ?? ['', ''];
  return language === 'zh' ? zh : en;
}

/** The reason in one sentence, in the language of the reader; the code itself when it is not known here. */
export function rejectReason(code: string, params: FaultParams, language: 'zh' | 'en'): string {
  if (!isRejectCode(code)) return code;
  if (code === 'not-a-table') return said(REASONS[code], params, language) + contentAdvice(params, language);
  const detail = DETAILS[code];
  const more = detail !== undefined && detail.param in params ? said(detail.wording, params, language) : '';
  return said(REASONS[code], params, language) + more;
}

function said([zh, en]: Wording, params: FaultParams, language: 'zh' | 'en'): string {
  return (language === 'zh' ? zh : en).replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '?'));
}

function isRejectCode(code: string): code is RejectCode {
  return Object.hasOwn(REASONS, code);
}
