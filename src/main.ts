import { StartupError } from './platform/config/startup-error.ts';
import { startRedline } from './start-redline.ts';

/** Starts Redline and stops it on the first SIGINT or SIGTERM, also while it is starting: nothing is left running. */
async function main(): Promise<void> {
  const starting = startRedline(process.env);
  stopOnSignal(async () => (await starting).stop());
  process.stdout.write((await starting).greeting);
}

function stopOnSignal(stop: () => Promise<void>): void {
  let isStopping = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (isStopping) return;
    isStopping = true;
    process.stdout.write(`${signal}: stopping …\n`);
    stop().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

/** One clear sentence for what the person at the terminal can mend; the stack only for what they cannot. */
function fail(error: unknown): never {
  const text = error instanceof StartupError ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

main().catch(fail);
