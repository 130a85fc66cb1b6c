import type { ImportPreview } from '../../../api/data-models.ts';
import type { ChosenFile } from '../imports.queries.ts';

/** A file with what a look into it has shown. */
export interface SeenFile {
  chosen: ChosenFile;
  preview: ImportPreview;
}

/** Files of the same format and header: what is said of one holds for all. */
export interface FileGroup {
  fingerprint: string;
  /** At least one; the first stands for all. */
  files: readonly [SeenFile, ...SeenFile[]];
}

/** Puts files together that share a fingerprint, in the order in which they were chosen. */
export function fileGroups(files: readonly SeenFile[]): FileGroup[] {
  const groups = new Map<string, [SeenFile, ...SeenFile[]]>();
  for (const file of files) {
    const known = groups.get(file.preview.fingerprint);
    if (known === undefined) groups.set(file.preview.fingerprint, [file]);
    else known.push(file);
  }
  return [...groups].map(([fingerprint, grouped]) => ({ fingerprint, files: grouped }));
}
