import { StartupError } from './platform/config/startup-error.ts';
import { startRedline } from './start-redline.ts';

/** Starts Redline and stops it on the first SIGINT or SIGTERM: requests under way are answered, then the database stops. */
async function main(): Promise<void> {
  const redline = await startRedline(process.env);
  process.stdout.write(redline.greeting);
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    process.stdout.write(`${signal}: stopping …\n`);
    redline.stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** One clear sentence for what the person at the terminal can mend; the stack only for what they cannot. */
function fail(error: unknown): never {
  const text = error instanceof StartupError ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

main().catch(fail);
