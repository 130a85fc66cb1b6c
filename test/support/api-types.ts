import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { describeApi } from '../../src/platform/http/openapi.ts';

export const DESCRIPTION_FILE = 'frontend/src/api/openapi.json';
export const TYPES_FILE = 'frontend/src/api/schema.ts';

/** The API's description and the front end's types, both made from the controllers. */
export async function apiTypes(app: NestFastifyApplication): Promise<{ description: string; types: string }> {
  const document = describeApi(app);
  const description = `${JSON.stringify(document, null, 2)}\n`;
  const ast = await openapiTypescript(JSON.parse(description) as Parameters<typeof openapiTypescript>[0]);
  return { description, types: `// Made from ${DESCRIPTION_FILE} by npm run openapi.\n${astToString(ast)}` };
}
