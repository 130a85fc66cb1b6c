import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * What the browser needs in its environment to draw Chinese: nothing where the system has a font for it, else a
 * fontconfig file that adds the one the briefings are printed in.
 */
export function chineseFontEnvironment(): Readonly<Record<string, string>> {
  if (process.platform !== 'linux' || hasChineseFont()) return {};
  const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc'));
  const place = createHash('sha256').update(fonts).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), `redline-fonts-${place}-${process.getuid?.() ?? 0}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, configuration([join(fonts, '400Regular'), join(fonts, '700Bold')], join(folder, 'cache')));
  return { FONTCONFIG_FILE: file };
}

function hasChineseFont(): boolean {
  try {
    return execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

function configuration(folders: readonly string[], cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  ${folders.map((folder) => `<dir>${folder}</dir>`).join('\n  ')}
  <cachedir>${cache}</cachedir>
</fontconfig>
`;
}
