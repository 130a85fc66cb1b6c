import type { Agent } from './agent.ts';
import { settled } from './import-file.ts';

/** Saves a mapping for files with the columns no, day and city, and makes the cities BG, LZ and BS. */
export async function sourceGround(admin: Agent): Promise<void> {
  for (const [code, zh] of [
    ['BG', '滨港'],
    ['LZ', '澜州'],
    ['BS', '白沙'],
  ]) {
    await admin.post('/api/units', { code, name: { zh, en: code }, kind: 'city', parent: null });
  }
  const mapping = {
    source: 'any',
    columns: { number: 'no', receivedAt: 'day', acceptedAt: 'day', unit: 'city' },
    constants: { layer: 'appeal' },
  };
  const answer = await admin.put('/api/import-mappings/appeals', { mapping });
  if (answer.status !== 201) throw new Error(`the mapping was not saved: ${answer.text}`);
}

/** A source of appeals, each day by half past eight with half an hour of grace. */
export function sourceOf(code: string, more: object = {}): object {
  return {
    code,
    name: { zh: `${code}申诉`, en: `${code} appeals` },
    kind: 'push',
    importKind: 'complaints',
    mapping: 'appeals',
    layers: ['appeal'],
    unit: 'root',
    units: [],
    folder: null,
    publish: true,
    calendar: { rhythm: 'day', weekday: null, monthDay: null, dueTime: '08:30', graceMinutes: 30 },
    beginsOn: '2026-11-16',
    active: true,
    ...more,
  };
}

/** A file of appeals, one a row: number, day, city. */
export function appeals(...rows: string[]): string {
  return ['no,day,city', ...rows, ''].join('\n');
}

/** Pushes a file and waits until its import has gone as far as it goes by itself; answers the import's id. */
export async function push(agent: Agent, code: string, content: string): Promise<string> {
  const answer = await agent.send('POST', `/api/sources/${code}/deliveries`, content, { 'content-type': 'text/csv' });
  if (answer.status !== 202) throw new Error(`the delivery answered ${answer.status}: ${answer.text}`);
  const { import: id } = answer.json<{ import: string }>();
  await settled(agent, id);
  return id;
}
