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
    scanned: (scanner: string, at: string) => `已扫描病毒 · ${scanner} · ${at}`,
    notScanned: '未扫描',
    infected: '文件有问题，未收下',
    infectedText: (file: string, signature: string) => `扫描程序在“${file}”中查出 ${signature}。请清除后再传。`,
    scannerSilent: '暂时无法扫描病毒，文件未收下',
    scannerSilentText: '请几分钟后再传；仍不行请告诉管理员。',
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
    scanned: (scanner: string, at: string) => `scanned for viruses · ${scanner} · ${at}`,
    notScanned: 'not scanned',
    infected: 'The file was refused',
    infectedText: (file: string, signature: string) =>
      `The scanner found ${signature} in “${file}”. Clean it and send it again.`,
    scannerSilent: 'Files cannot be scanned for viruses now, so it was not kept',
    scannerSilentText: 'Send it again in a few minutes; tell an administrator if it still fails.',
  },
);
