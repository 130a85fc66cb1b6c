import type { Agent } from './agent.ts';

export interface SeenImport {
  readonly id: string;
  readonly status: string;
  readonly rows: string;
  readonly accepted: string;
  readonly created: string;
  readonly updated: string;
  readonly unchanged: string;
  readonly duplicates: string;
  readonly rejected: string;
  readonly progress: number;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly fileName: string;
  readonly outsideMainRange: string;
  readonly coverage: { readonly from: string; readonly until: string } | null;
  readonly error: { readonly code: string; readonly params: Record<string, unknown> } | null;
}

export interface ImportOptions {
  readonly kind?: string;
  readonly mapping?: object | string;
  readonly publish?: boolean;
  readonly name?: string;
}

/** Uploads a file and waits until the import has gone as far as it goes by itself. */
export async function importFile(
  agent: Agent,
  content: Buffer | string,
  options: ImportOptions = {},
): Promise<SeenImport> {
  return settled(agent, await startImport(agent, content, options));
}

/** Uploads a file; answers the id of its import. */
export async function startImport(
  agent: Agent,
  content: Buffer | string,
  options: ImportOptions = {},
): Promise<string> {
  const { kind = 'complaints', mapping, publish = true, name = 'complaints.csv' } = options;
  const fields = {
    kind,
    publish: String(publish),
    ...(mapping === undefined ? {} : { mapping: typeof mapping === 'string' ? mapping : JSON.stringify(mapping) }),
  };
  const answer = await agent.upload('/api/imports', fields, { name, content });
  if (answer.status !== 202) throw new Error(`the upload answered ${answer.status}: ${answer.text}`);
  return answer.json<{ id: string }>().id;
}

/** The import once nothing is under way. */
export async function settled(agent: Agent, id: string): Promise<SeenImport> {
  for (;;) {
    const seen = (await agent.get(`/api/imports/${id}`)).json<SeenImport>();
    if (seen.status !== 'checking' && seen.status !== 'publishing') return seen;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The figures of an import in one line: status, rows = created + updated + unchanged + duplicates + rejected. */
export function figures(seen: SeenImport): string {
  const { status, rows, created, updated, unchanged, duplicates, rejected } = seen;
  return `${status} ${rows} = ${created} + ${updated} + ${unchanged} + ${duplicates} + ${rejected}`;
}
