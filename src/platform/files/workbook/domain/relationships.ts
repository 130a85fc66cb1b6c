import { xmlAttribute } from './xml-attribute.ts';
import type { XmlHandler } from './xml-reader.ts';

export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in both editions of the standard: `worksheet`, `sharedStrings`. */
  readonly kind: string;
  /** The part it points to, from the root of the archive. */
  readonly part: string;
}

/** The relationships of one part, from its `.rels` file; those to places outside the archive are left out. */
export class Relationships implements XmlHandler {
  readonly all: Relationship[] = [];
  readonly #folder: string;

  /** `folder` is that of the part they belong to; targets are relative to it. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  open(name: string, attributes: string): void {
    if (name !== 'Relationship' || xmlAttribute(attributes, 'TargetMode') === 'External') return;
    const kind = (xmlAttribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '';
    const target = xmlAttribute(attributes, 'Target') ?? '';
    this.all.push({ id: xmlAttribute(attributes, 'Id') ?? '', kind, part: resolved(this.#folder, target) });
  }

  text(): void {
    // they stand in attributes
  }

  close(): void {
    // nothing ends with a relationship
  }

  first(kind: string): Relationship | undefined {
    return this.all.find((relationship) => relationship.kind === kind);
  }
}

/** Where the relationships of a part are kept: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsOf(part: string): string {
  const { folder, name } = placeOf(part);
  return `${folder === '' ? '' : `${folder}/`}_rels/${name}.rels`;
}

/** The folder of a part. */
export function folderOf(part: string): string {
  return placeOf(part).folder;
}

function placeOf(part: string): { folder: string; name: string } {
  const slash = part.lastIndexOf('/');
  return { folder: part.slice(0, Math.max(0, slash)), name: part.slice(slash + 1) };
}

function resolved(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') || folder === '' ? [] : folder.split('/');
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
