import { defineLabels } from '../../language/labels.ts';

/** Words of a catalogue as a file. */
export const fileLabels = defineLabels(
  {
    exportTitle: '导出',
    exportText: 'CSV，可用 Excel 打开；没有任何单元格会被当作公式。',
    download: '下载 CSV',
    importTitle: '导入',
    importText: '按编码对照：新的新建，名称不同的更名，填了停用日的停用。文件里没有的不动。先看结果，再写入。',
    chooseFile: '选择文件',
    compare: '对照结果',
    effects: { created: '新建', renamed: '更名', closed: '停用', unchanged: '不变', conflict: '冲突' },
    apply: '写入',
    applied: '已写入。',
    conflicts: '有冲突，先改文件再导入；没有写入任何内容。',
    same: '与现有目录一致，没有可写入的。',
    line: (line: string, column: string) => `第${line}行 ${column}`,
  },
  {
    exportTitle: 'Export',
    exportText: 'CSV that Excel opens; no cell is taken for a formula.',
    download: 'Download CSV',
    importTitle: 'Import',
    importText:
      'Compared by code: new ones are created, other names renamed, an end day takes out of use. What the file does not name stays. You see the outcome before it is written.',
    chooseFile: 'Choose a file',
    compare: 'Outcome',
    effects: { created: 'created', renamed: 'renamed', closed: 'ended', unchanged: 'unchanged', conflict: 'conflict' },
    apply: 'Write',
    applied: 'Written.',
    conflicts: 'There are conflicts; mend the file first. Nothing was written.',
    same: 'The same as the catalogue; there is nothing to write.',
    line: (line: string, column: string) => `Line ${line} ${column}`,
  },
);
