import type { JobRun, TimedJob } from '../../api/delivery-models.ts';
import type { jobLabels } from './labels.ts';

type Words = (typeof jobLabels)['zh'];

/** When a job runs, in words. */
export function planWords({ timetable }: TimedJob, labels: Words): string {
  if (timetable.each === 'day') return labels.daily(timetable.at ?? '');
  if (timetable.each === 'hour') return labels.hourly(String(timetable.minute ?? 0).padStart(2, '0'));
  return labels.minutes(String(timetable.count ?? 1));
}

/** How long a run took: 40 ms, 2.1 s, 3 min 5 s; a dash while it runs. */
export function tookWords(durationMs: number | null): string {
  if (durationMs === null) return '–';
  if (durationMs < 1000) return `${durationMs} ms`;
  if (durationMs < 60_000) return `${(durationMs / 1000).toFixed(1)} s`;
  return `${Math.floor(durationMs / 60_000)} min ${Math.round((durationMs % 60_000) / 1000)} s`;
}

/** A slot as people read it: 2026-11-22 00:05. */
export function slotWords(slot: string): string {
  return slot.slice(0, 16).replace('T', ' ');
}

/** What a run reports: 收下 2 · 未收 0; nothing where it reports nothing. */
export function resultWords({ result }: Pick<JobRun, 'result'>, labels: Words): string {
  const names: Readonly<Record<string, string>> = labels.results;
  return Object.entries(result ?? {})
    .map(([name, value]) => `${names[name] ?? name} ${String(value)}`)
    .join(' · ');
}
