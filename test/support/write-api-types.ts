import { writeFileSync } from 'node:fs';
import setUp from './global-setup.ts';
import tearDown from './global-teardown.ts';
import { apiTypes, DESCRIPTION_FILE, TYPES_FILE } from './api-types.ts';
import { startApplication } from './application.ts';

await setUp();
const redline = await startApplication();
const { description, types } = await apiTypes(redline.app);
writeFileSync(DESCRIPTION_FILE, description);
writeFileSync(TYPES_FILE, types);
await redline.close();
await tearDown();
process.stdout.write(`${DESCRIPTION_FILE} and ${TYPES_FILE} are written.\n`);
