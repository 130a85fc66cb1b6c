import { useState } from 'react';
import type { ImportKind, ImportPreview } from '../../../api/data-models.ts';
import type { ChosenFile } from '../imports.queries.ts';
import { draftOf, type MappingDraft, mappingOf } from '../mapping-draft.ts';
import type { ImportOrder } from '../send-import.ts';
import { type FileGroup, fileGroups } from './file-groups.ts';
import { nothingStated, type StatedForm, withForm } from './stated-form.ts';
import { type Looking, useLooking } from './use-looking.ts';

export interface Wizard {
  looking: readonly Looking[];
  groups: readonly FileGroup[];
  add: (files: readonly File[]) => void;
  remove: (choice: number) => void;
  statedOf: (group: FileGroup) => StatedForm;
  /** States the form of every file of the group. */
  state: (group: FileGroup, stated: StatedForm) => void;
  draftOfGroup: (group: FileGroup) => MappingDraft;
  change: (group: FileGroup, draft: MappingDraft) => void;
  orders: (publish: boolean) => ImportOrder[];
}

/** What is known and said of the chosen files until they are sent. */
export function useWizard(kind: ImportKind): Wizard {
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [stated, setStated] = useState<ReadonlyMap<number, StatedForm>>(new Map());
  const [drafts, setDrafts] = useState<ReadonlyMap<string, MappingDraft>>(new Map());
  const looking = useLooking(files, kind, stated);
  const groups = fileGroups(
    looking.flatMap(({ chosen, preview }) => (preview === undefined ? [] : [{ chosen, preview }])),
  );
  const statedOf = ({ files: [first] }: FileGroup): StatedForm => stated.get(first.chosen.choice) ?? nothingStated;
  const key = ({ fingerprint }: FileGroup): string => `${kind} ${fingerprint}`;
  const draftOfGroup = (group: FileGroup): MappingDraft => {
    const [{ preview }] = group.files;
    return withForm(drafts.get(key(group)) ?? firstDraft(kind, preview), statedOf(group), preview);
  };
  return {
    looking,
    groups,
    add: (added) => setFiles((before) => [...before, ...numbered(added, before)]),
    remove: (choice) => setFiles((before) => before.filter((file) => file.choice !== choice)),
    statedOf,
    state: (group, form) =>
      setStated((before) => new Map([...before, ...group.files.map(({ chosen }) => [chosen.choice, form] as const)])),
    draftOfGroup,
    change: (group, draft) => setDrafts((before) => new Map(before).set(key(group), draft)),
    orders: (publish) =>
      groups.flatMap((group) => {
        const mapping = mappingOf(kind, draftOfGroup(group));
        return group.files.map(({ chosen }) => ({ file: chosen.file, kind, mapping, publish }));
      }),
  };
}

/** Two files of one name are told apart by the number of their choice. */
function numbered(added: readonly File[], before: readonly ChosenFile[]): ChosenFile[] {
  const last = Math.max(0, ...before.map(({ choice }) => choice));
  return added.map((file, at) => ({ file, choice: last + at + 1 }));
}

/** A mapping saved for such files wins over what can be proposed. */
function firstDraft(kind: ImportKind, { savedMapping, proposedMapping }: ImportPreview): MappingDraft {
  return draftOf(kind, savedMapping?.mapping ?? proposedMapping);
}
