const UNAVAILABLE_STATES = new Set(['57P01', '57P02', '57P03', '53300', '08000', '08001', '08003', '08006', '08004']);
/** What the driver and its pool say of a connection that is lost; a runner is released under a transaction only then. */
const LOST =
  /Connection terminated|timeout exceeded when trying to connect|Client (has encountered a connection error|was closed) and is not queryable|[Qq]uery runner (was )?already released/;
const UNAVAILABLE_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);

/** Whether the database is gone, restarting or full of connections: worth another try, so 503 and not 500. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  if (code !== undefined && (UNAVAILABLE_STATES.has(code) || UNAVAILABLE_CODES.has(code))) return true;
  if (LOST.test(error.message)) return true;
  return error.cause !== undefined && isDatabaseUnavailable(error.cause);
}

/** Whether a text was sent that PostgreSQL cannot hold, such as one with NUL: no record can have it, so 400 and not 500. */
export function isUnstorableText(error: unknown): boolean {
  return error instanceof Error && codeOf(error) === '22021';
}

/** The constraint a write violated, when it violated one. */
export function violatedConstraint(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('driverError' in error)) return undefined;
  const { driverError } = error;
  if (typeof driverError !== 'object' || driverError === null || !('constraint' in driverError)) return undefined;
  return typeof driverError.constraint === 'string' ? driverError.constraint : undefined;
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
