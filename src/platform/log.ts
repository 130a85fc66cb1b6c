import { Injectable } from '@nestjs/common';
import { type Logger, pino, type SerializedError, stdSerializers } from 'pino';

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
      serializers: { error: withoutData },
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

/** A database that cannot read a value repeats it in quotes in its message (SQLSTATE class 22), which the stack begins with. */
function withoutData(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const written = stdSerializers.err(error);
  return isDataException(error) ? blanked(written) : written;
}

function isDataException(error: Error): boolean {
  return 'code' in error && typeof error.code === 'string' && error.code.startsWith('22');
}

function blanked(written: SerializedError): object {
  const { driverError } = written;
  return {
    ...written,
    message: withoutQuoted(written.message),
    stack: withoutQuoted(written.stack),
    ...(isWritten(driverError) ? { driverError: blanked(driverError) } : {}),
  };
}

function isWritten(value: unknown): value is SerializedError {
  return typeof value === 'object' && value !== null && 'stack' in value;
}

function withoutQuoted(text: string): string {
  return text.replaceAll(/"[^"]*"/g, '"…"');
}
