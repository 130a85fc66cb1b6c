import { defineLabels } from '../../language/labels.ts';

/** Words of files that are kept as evidence. */
export const evidenceLabels = defineLabels(
  {
    file: '文件',
    hint: 'PDF、PNG、JPEG、Excel、Word（不带宏）或纯文本，10 MB以内。',
    shows: '说明什么（可空）',
    send: '上传',
    sending: (percent: number) => `已传${percent}%`,
    edition: (edition: number) => `第${edition}版`,
    by: (name: string, at: string, size: string) => `${name} · ${at} · ${size}`,
    actingFor: (name: string, principal: string) => `${name}（代${principal}）`,
  },
  {
    file: 'File',
    hint: 'PDF, PNG, JPEG, Excel, Word (no macros) or plain text, up to 10 MB.',
    shows: 'What it shows (optional)',
    send: 'Upload',
    sending: (percent: number) => `${percent}% sent`,
    edition: (edition: number) => `edition ${edition}`,
    by: (name: string, at: string, size: string) => `${name} · ${at} · ${size}`,
    actingFor: (name: string, principal: string) => `${name} (for ${principal})`,
  },
);
