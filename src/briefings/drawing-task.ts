import type { BriefingLanguage } from './briefing.query.ts';

/** What the drawing thread is asked for. */
export interface DrawingTask {
  readonly id: string;
  /** Canonical JSON of the snapshot. */
  readonly snapshot: string;
  readonly sha256: string;
  readonly language: BriefingLanguage;
}

/** What it answers: the file, or what went wrong. */
export type DrawingAnswer =
  { readonly id: string; readonly bytes: Uint8Array } | { readonly id: string; readonly error: string };
