import { Injectable } from '@nestjs/common';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { Clock } from '../../clock.ts';
import { Settings } from '../../config/settings.ts';
import { DomainError } from '../../http/domain-error.ts';
import { Log } from '../../log.ts';
import { scanVerdict } from '../domain/scan-verdict.ts';
import { runScanner } from './run-scanner.ts';

/** Which scanner looked at a file, when, and what it found: null where nothing. */
export interface Scan {
  readonly by: string;
  readonly at: Date;
  readonly signature: string | null;
}

/** The scanner for viruses that REDLINE_SCAN_COMMAND names, if any. */
@Injectable()
export class VirusScanner {
  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /**
   * What the scanner says of a file; null where none is named. Throws 503 `upload.not-scanned` where it says nothing to
   * rely on: such a file is not let through.
   */
  async scan(content: Readable): Promise<Scan | null> {
    const { scanCommand, scanSeconds } = this.settings;
    if (scanCommand === null) return null;
    const by = basename(scanCommand[0] ?? '');
    const verdict = scanVerdict(await runScanner(scanCommand, content, scanSeconds * 1000));
    if (verdict.kind === 'unscanned') {
      this.log.warn({ scanner: by, why: verdict.why }, 'a file was not scanned');
      throw notScanned();
    }
    return { by, at: this.clock.now(), signature: verdict.kind === 'infected' ? verdict.signature : null };
  }
}

function notScanned(): DomainError {
  return new DomainError(
    'unavailable',
    'upload.not-scanned',
    'The file could not be scanned for viruses, so it was not kept. Try again in a few minutes.',
  );
}

/** Refuses a file by the signature a scanner reported. */
export function infectedFile(file: string, { by, signature }: Scan): DomainError {
  const message = `The scanner reports ${signature ?? '?'} in ${file}. The file was not kept.`;
  return new DomainError('invalid', 'upload.infected', message, {
    errors: [{ field: 'file', code: 'upload.infected', message }],
    extra: { file, signature, scanner: by },
  });
}
