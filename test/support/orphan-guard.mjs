/** Waits for the end of its standard input, which comes when the test run is over or dead, and then cleans up. */
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const folder = process.argv[2];
const pidFile = join(folder, 'database', 'cluster', 'postmaster.pid');

process.stdin.resume();
process.stdin.once('close', () => void cleanUp());

async function cleanUp() {
  if (existsSync(pidFile)) stop(Number(readFileSync(pidFile, 'utf8').split('\n')[0]));
  for (let attempt = 0; existsSync(pidFile) && attempt < 100; attempt++) await pause(100);
  // a link where the server's account could not enter the folder
  const database = join(folder, 'database');
  if (existsSync(database)) rmSync(realpathSync(database), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

/** SIGQUIT is PostgreSQL's immediate shutdown. */
function stop(pid) {
  try {
    process.kill(pid, 'SIGQUIT');
  } catch {
    // it ended by itself
  }
}
