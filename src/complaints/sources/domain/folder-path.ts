/** Folders in which taken files are put; they are not looked into. */
export const DONE = 'done';
export const REFUSED = 'refused';

const TAKEN: readonly string[] = [DONE, REFUSED];
const LONGEST_PATH = 200;
const SEGMENT = /^[^\p{C}/\\:*?"<>|.\s](?:[^\p{C}/\\:*?"<>|]{0,98}[^\p{C}/\\:*?"<>|.\s])?$/u;
/** Names by which programs call what they are still writing, and files of the system. */
const UNFINISHED = /^[.~]|(\.(part|partial|tmp|temp|filepart|crdownload|swp|lock)|~)$/i;

/** Whether a text is a path below a root: plain names joined by slashes, no step upwards, nothing absolute. */
export function isFolderPath(text: string): boolean {
  return (
    text.length <= LONGEST_PATH && text.split('/').every((segment) => SEGMENT.test(segment) && !TAKEN.includes(segment))
  );
}

/** Whether a file of a watched folder is meant for us: neither hidden nor still being written under a working name. */
export function isDeliverable(name: string): boolean {
  return !UNFINISHED.test(name) && !/[\p{Cc}/\\]/u.test(name);
}

/** A name under which a taken file does not replace an earlier one: `appeals.csv`, `appeals (2).csv`. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  const dot = name.lastIndexOf('.');
  const [base, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${base} (${number})${extension}`;
    if (!isTaken(candidate)) return candidate;
  }
}
