import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../platform/config/settings.ts';
import { type HeadRecord, readHeadRecord } from './domain/head-record.ts';

function headsPath(settings: Pick<Settings, 'dataFolder'>): string {
  return join(settings.dataFolder, 'audit-heads.jsonl');
}

/** The heads recorded so far; none when the file has not been made yet. */
export async function readHeadsFile(settings: Pick<Settings, 'dataFolder'>): Promise<HeadRecord> {
  try {
    return readHeadRecord(await readFile(headsPath(settings), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { heads: [], unreadableLines: 0 };
    throw error;
  }
}

/** Adds a line. It begins with a line break too, so that a line torn by a crash does not swallow the next one. */
export async function appendToHeadsFile(settings: Pick<Settings, 'dataFolder'>, line: string): Promise<void> {
  await appendFile(headsPath(settings), `\n${line}\n`, { mode: 0o600, flush: true });
}
