import { defineLabels } from '../../language/labels.ts';

/** What the sentence of a warning needs; empty where it has none. */
interface WarningFacts {
  days: string;
  span: string;
  sources: string;
  at: string;
}

/** The list of imports and one import. */
export const importLabels = defineLabels(
  {
    title: '导入',
    newImport: '导入文件',
    kind: '内容',
    kinds: { complaints: '投诉', units: '单位', 'customer-base': '用户数', 'daily-totals': '每日件数' },
    status: '状态',
    statuses: {
      checking: '正在核对',
      checked: '已核对，待发布',
      publishing: '正在发布',
      published: '已发布',
      cancelled: '已取消',
      failed: '未成功',
      reverted: '已撤回',
    },
    file: '文件',
    at: '时间',
    by: '导入人',
    coverage: '数据日期',
    span: (from: string, to: string) => `${from} 至 ${to}`,
    rows: '行数',
    created: '新增',
    updated: '更新',
    unchanged: '不变',
    duplicates: '重复',
    rejected: '被拒',
    loadMore: '继续显示',
    loadingMore: '正在读取…',
    empty: '还没有导入过文件',
    emptyText: '第一步：选择一个投诉文件（CSV），看清每一列读成什么，先核对、后发布。投诉发布后，红线页立即有数。',
    emptyReader: '有导入权限的人导入文件后，这里列出每一次导入：谁、何时、哪些日期、多少行。',
    noMatch: '没有符合条件的导入',
    noMatchText: '去掉筛选条件可以看到全部导入。',
    clear: '清除筛选',
    back: '全部导入',
    sum: '每一行都有去处',
    hints: {
      created: '系统里原来没有',
      updated: '已有，内容有变',
      unchanged: '已有，内容相同',
      duplicates: '同一文件里编号相同的较早行',
      rejected: '读不了，没有进入系统',
    },
    progress: {
      checking: (share: string) => `正在逐行核对 ${share}`,
      publishing: (share: string) => `正在发布 ${share}`,
    },
    publish: '发布',
    publishText: '核对完毕，还没有进入系统。发布后立即计入各条红线。',
    publishRejects: (count: string) => `发布只包括读懂的行；被拒的${count}行改正后可以单独导入。`,
    cancel: '取消导入',
    cancelled: '这次导入已取消，没有改变任何数据。',
    reverted: '这次导入已撤回，它带来的改变已经恢复。',
    published: (at: string) => `${at} 发布，已计入各条红线。`,
    failed: '没有导入成功，数据没有任何改变',
    failedNext: '改正文件后请重新导入。',
    failedInside: '文件没有问题；管理员处理后可以再导入一次。',
    warnings: '提醒',
    warning: {
      'same-file': {
        title: () => '这个文件导入过',
        text: ({ at }: WarningFacts) => `${at} 发布。再发布一次不会重复，只更新有变的行。`,
      },
      'outside-main-range': {
        title: (rows: string) => `${rows}行的日期不在主要日期范围内`,
        text: ({ span }: WarningFacts) =>
          `主要范围是 ${span}。最常见的原因是日、月写反，或年份录错；若日期写法选错，取消后重新导入。`,
      },
      'overlaps-totals': {
        title: (rows: string) => `${rows}行所在的日子已有每日件数`,
        text: ({ days, span }: WarningFacts) =>
          `${days}天（${span}）既有件数又有明细，会相加、算两遍。请先把那些天的每日件数改为0或撤回。`,
      },
      'overlaps-complaints': {
        title: (rows: string) => `${rows}行件数的日子已有投诉明细`,
        text: ({ days, span, sources }: WarningFacts) =>
          `${days}天（${span}）已由${sources}逐件导入，再加件数会算两遍。`,
      },
      'unknown-units': {
        title: (rows: string) => `${rows}行的单位不认识`,
        text: () => '这些行被拒。写错的请改正；确有新单位，先在“单位”里新建，或在“列”一步里允许自动新建。',
      },
      'types-to-be-filed': {
        title: (rows: string) => `${rows}行的类型待归档`,
        text: () => '照原文收下、照样计数；归到类型目录后按目录统计。',
      },
    },
    earlier: '看那一次导入',
    atLine: (line: string) => `第${line}行`,
    rowCount: (rows: string) => `${rows}行`,
    nearest: (name: string) => `是不是“${name}”？`,
    byReason: '按原因',
    allReasons: '全部原因',
    corrections: '下载被拒的行，改正后单独导入',
    toBoard: '看红线',
    toComplaints: '看这些天的投诉',
    toRejects: '看被拒的行',
    nextImport: '再导入文件',
    sort: '排序',
    rejects: '被拒的行',
    rejectsText: '改正后可以只导入这些行；已进入系统的行不会重复。',
    line: '行',
    column: '列',
    wholeRow: '整行',
    reason: '原因',
    original: '原文',
    download: '下载原因清单',
    reading: '怎样读的',
    size: '文件大小',
    encoding: '编码',
    delimiter: '分隔符',
    source: '来源',
    timeZone: '时区',
    createUnits: '新建未知单位',
    yes: '是',
    fixed: (value: string) => `固定为“${value}”`,
    format: (format: string) => `格式 ${format}`,
    ownColumns: '按文件自己的列名',
    layers: { contact: '接触', ticket: '工单', appeal: '申诉' },
    delimiters: { ',': '逗号', ';': '分号', '\t': '制表符', '|': '竖线' },
  },
  {
    title: 'Imports',
    newImport: 'Import a file',
    kind: 'Content',
    kinds: {
      complaints: 'Complaints',
      units: 'Units',
      'customer-base': 'Customer base',
      'daily-totals': 'Daily totals',
    },
    status: 'Status',
    statuses: {
      checking: 'Being checked',
      checked: 'Checked, not published',
      publishing: 'Being published',
      published: 'Published',
      cancelled: 'Cancelled',
      failed: 'Failed',
      reverted: 'Reverted',
    },
    file: 'File',
    at: 'Time',
    by: 'By',
    coverage: 'Days covered',
    span: (from: string, to: string) => `${from} to ${to}`,
    rows: 'Rows',
    created: 'Created',
    updated: 'Updated',
    unchanged: 'Unchanged',
    duplicates: 'Duplicates',
    rejected: 'Rejected',
    loadMore: 'Show more',
    loadingMore: 'Loading…',
    empty: 'Nothing imported yet',
    emptyText:
      'First step: choose a file of complaints (CSV), see what each column is read as, check it, then publish. Once published, the board has figures.',
    emptyReader: 'Every import will be listed here: by whom, when, for which days, how many rows.',
    noMatch: 'No import matches',
    noMatchText: 'Clear the filters to see all imports.',
    clear: 'Clear filters',
    back: 'All imports',
    sum: 'Every row is accounted for',
    hints: {
      created: 'not known before',
      updated: 'known, content changed',
      unchanged: 'known, nothing new',
      duplicates: 'earlier rows with a number that comes again',
      rejected: 'unreadable, not taken in',
    },
    progress: {
      checking: (share: string) => `Checking row by row ${share}`,
      publishing: (share: string) => `Publishing ${share}`,
    },
    publish: 'Publish',
    publishText: 'Checked; nothing has been taken in yet. Publishing counts it towards the red lines at once.',
    publishRejects: (count: string) =>
      `Only the rows that could be read are published; the rejected ones (${count}) can be corrected and imported alone.`,
    cancel: 'Cancel this import',
    cancelled: 'This import was cancelled. Nothing was changed.',
    reverted: 'This import was reverted. What it changed has been restored.',
    published: (at: string) => `Published ${at} and counted towards the red lines.`,
    failed: 'The import failed. Nothing was changed',
    failedNext: 'Correct the file and import it again.',
    failedInside: 'The file is not to blame; import it again once the administrator has looked into it.',
    warnings: 'Warnings',
    warning: {
      'same-file': {
        title: () => 'This file was imported before',
        text: ({ at }: WarningFacts) =>
          `Published ${at}. Publishing it again doubles nothing and updates only what has changed.`,
      },
      'outside-main-range': {
        title: (rows: string) =>
          rows === '1' ? '1 row is dated outside the main range' : `${rows} rows are dated outside the main range`,
        text: ({ span }: WarningFacts) =>
          `The main range is ${span}. Usually day and month were swapped, or a year mistyped; if the date format was wrong, cancel and import again.`,
      },
      'overlaps-totals': {
        title: (rows: string) =>
          rows === '1'
            ? '1 row lies on a day that has daily totals'
            : `${rows} rows lie on days that have daily totals`,
        text: ({ days, span }: WarningFacts) =>
          `${days} days (${span}) have totals and rows: both are added and count twice. Set the totals of these days to 0 or revert them first.`,
      },
      'overlaps-complaints': {
        title: (rows: string) =>
          rows === '1'
            ? '1 total lies on a day whose complaints are here'
            : `${rows} totals lie on days whose complaints are here`,
        text: ({ days, span, sources }: WarningFacts) =>
          `${days} days (${span}) were delivered row by row by ${sources}; totals on top count twice.`,
      },
      'unknown-units': {
        title: (rows: string) =>
          rows === '1' ? '1 row names a unit nobody knows' : `${rows} rows name units nobody knows`,
        text: () =>
          'These rows are rejected. Correct misspelt names; create new units under Units first, or let the import create them in the step “Columns”.',
      },
      'types-to-be-filed': {
        title: (rows: string) =>
          rows === '1' ? '1 row has a type to be filed' : `${rows} rows have types to be filed`,
        text: () => 'They are taken in and counted as written; once filed they count under the catalogue.',
      },
    },
    earlier: 'Show that import',
    atLine: (line: string) => `line ${line}`,
    rowCount: (rows: string) => (rows === '1' ? '1 row' : `${rows} rows`),
    nearest: (name: string) => `Did you mean “${name}”?`,
    byReason: 'By reason',
    allReasons: 'All reasons',
    corrections: 'Download the rejected rows to correct and import alone',
    toBoard: 'Red lines',
    toComplaints: 'Complaints of these days',
    toRejects: 'Rejected rows',
    nextImport: 'Import more files',
    sort: 'Sort',
    rejects: 'Rejected rows',
    rejectsText: 'Once corrected, these rows can be imported alone; rows already taken in are not doubled.',
    line: 'Line',
    column: 'Column',
    wholeRow: 'whole row',
    reason: 'Reason',
    original: 'Original text',
    download: 'Download the list of reasons',
    reading: 'How it was read',
    size: 'File size',
    encoding: 'Encoding',
    delimiter: 'Delimiter',
    source: 'Source',
    timeZone: 'Time zone',
    createUnits: 'Creates unknown units',
    yes: 'yes',
    fixed: (value: string) => `always “${value}”`,
    format: (format: string) => `format ${format}`,
    ownColumns: 'by the file’s own column names',
    layers: { contact: 'Contact', ticket: 'Ticket', appeal: 'Appeal' },
    delimiters: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' },
  },
);
