import type { DataSource } from 'typeorm';
import { loadSettings, type Settings } from '../platform/config/settings.ts';
import { StartupError } from '../platform/config/startup-error.ts';
import { checkDatabase } from '../platform/database/check-database.ts';
import { createDataSource } from '../platform/database/data-source.ts';
import { startEmbeddedDatabase } from '../platform/database/embedded/embedded-database.ts';
import { findRunningDatabase } from '../platform/database/embedded/running-database.ts';

/**
 * Runs a command on the application's database: the given one, the embedded one beside a running Redline, or the
 * embedded one started for the time of the command. Answers the command's exit code; 2 when it could not begin.
 */
export async function withDatabase(
  env: NodeJS.ProcessEnv,
  command: (dataSource: DataSource, settings: Settings) => Promise<number>,
): Promise<number> {
  try {
    const settings = loadSettings(env);
    const given = settings.databaseUrl ?? (await findRunningDatabase(settings.dataFolder));
    if (given !== null) return await run(given, settings, command);
    const embedded = await startEmbeddedDatabase(settings.dataFolder);
    try {
      return await run(embedded.url, settings, command);
    } finally {
      await embedded.stop();
    }
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

async function run(
  url: string,
  settings: Settings,
  command: (dataSource: DataSource, settings: Settings) => Promise<number>,
): Promise<number> {
  await checkDatabase(url);
  const dataSource = await createDataSource(url).initialize();
  try {
    return await command(dataSource, settings);
  } finally {
    await dataSource.destroy();
  }
}
