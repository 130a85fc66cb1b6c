import createClient from 'openapi-fetch';
import { Problem } from './problem.ts';
import type { paths } from './schema.ts';

/** The one door to the server; cookies go along, paths and answers are typed by the API description. */
export const client = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The data of an answer, or the problem the server described. */
export async function dataOf<Data>(answer: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await arrived(answer);
  if (response.ok) return data as Data;
  throw new Problem(response.status, documentOf(error), secondsToWait(response));
}

async function arrived<Data>(answer: Promise<Answer<Data>>): Promise<Answer<Data>> {
  try {
    return await answer;
  } catch (error) {
    throw new Problem(0, { detail: error instanceof Error ? error.message : '' });
  }
}

function documentOf(error: unknown): Record<string, unknown> {
  return typeof error === 'object' && error !== null ? (error as Record<string, unknown>) : {};
}

function secondsToWait(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? '');
  return seconds > 0 ? seconds : null;
}
