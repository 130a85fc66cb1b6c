// A scanner for tests: reads standard input to its end, as clamdscan does, and behaves as its argument says.
import { writeFileSync } from 'node:fs';

const [mode, note] = process.argv.slice(2);
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const content = Buffer.concat(chunks).toString('latin1');

if (mode === 'hang') {
  writeFileSync(note, String(process.pid));
  setInterval(() => undefined, 60_000);
} else if (mode === 'crash') process.kill(process.pid, 'SIGKILL');
else if (mode === 'lost') process.exitCode = 2;
else if (mode === 'environment' && process.env.REDLINE_SECRET_OF_TEST !== undefined) process.exitCode = 2;
else if (content.includes('EICAR-STANDARD-ANTIVIRUS-TEST-FILE')) {
  process.stdout.write('stream: Eicar-Test-Signature FOUND\n');
  process.exitCode = 1;
} else process.stdout.write('stream: OK\n');
