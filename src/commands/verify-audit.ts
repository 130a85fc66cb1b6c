import { auditKey } from '../audit/audit-key.ts';
import { verdictLines } from '../audit/domain/verdict-lines.ts';
import { readHeadsFile } from '../audit/heads-file.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { withDatabase } from './with-database.ts';

/** `node dist/src/commands/verify-audit.js`: exit code 0 when the log is intact, 1 when a row is not what was written. */
process.exitCode = await withDatabase(process.env, async (dataSource, settings) => {
  const record = await readHeadsFile(settings);
  const verdict = await verifyAudit(dataSource, auditKey(settings), record.heads);
  process.stdout.write(`${verdictLines(verdict, record).join('\n')}\n`);
  return verdict.intact ? 0 : 1;
});
