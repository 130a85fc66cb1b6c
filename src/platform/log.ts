import { Injectable } from '@nestjs/common';
import { type Logger, pino, stdSerializers } from 'pino';

const SECRETS = ['password', 'token', 'cookie', 'authorization', '*.password', '*.cookie', '*.authorization'];

/** Where a database error repeats what was to be written: hashes of passwords, phone numbers, whole rows. */
const QUOTED_DATA = ['parameters', 'detail', 'where', 'driverError.detail', 'driverError.where'].map(
  (member) => `error.${member}`,
);

/** Structured logs on standard output, one JSON line each; secrets never reach them. */
@Injectable()
export class Log {
  private readonly logger: Logger;

  constructor(level = 'info') {
    this.logger = pino({
      level,
      base: null,
      serializers: { error: stdSerializers.err },
      redact: [...SECRETS, ...QUOTED_DATA],
    });
  }

  info(fields: object, message: string): void {
    this.logger.info(fields, message);
  }

  warn(fields: object, message: string): void {
    this.logger.warn(fields, message);
  }

  error(fields: object, message: string): void {
    this.logger.error(fields, message);
  }
}
