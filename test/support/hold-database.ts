import { startEmbeddedDatabase } from '../../src/platform/database/embedded/embedded-database.ts';

/** A process that runs the embedded database and does nothing else, for the tests that kill it. */
const [folder = ''] = process.argv.slice(2);
const { url } = await startEmbeddedDatabase(folder);
process.stdout.write(`${url}\n`);
setInterval(() => undefined, 60_000);
