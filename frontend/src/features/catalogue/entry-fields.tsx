import type { JSX } from 'react';
import { useLabels } from '../../language/use-labels.ts';
import { TextField } from '../../parts/text-field.tsx';
import { codeOf, type EntryDraft } from './entry-draft.ts';
import { catalogueLabels } from './labels.ts';

interface EntryFieldsProps {
  draft: EntryDraft;
  change: (draft: EntryDraft) => void;
  /** Says which fields are empty. */
  showMissing: boolean;
}

/** Both names and the code of a new entry. */
export function EntryFields({ draft, change, showMissing }: EntryFieldsProps): JSX.Element {
  const labels = useLabels(catalogueLabels);
  const missing = (text: string): string | null => (showMissing && text.trim() === '' ? labels.required : null);
  return (
    <>
      <TextField
        label={labels.nameZh}
        value={draft.zh}
        maxLength={200}
        fault={missing(draft.zh)}
        onChange={(zh) => change({ ...draft, zh })}
      />
      <TextField
        label={labels.nameEn}
        value={draft.en}
        maxLength={200}
        fault={missing(draft.en)}
        onChange={(en) => change({ ...draft, en })}
      />
      <TextField
        label={labels.code}
        value={codeOf(draft)}
        maxLength={64}
        hint={labels.codeHint}
        fault={missing(codeOf(draft))}
        onChange={(code) => change({ ...draft, code })}
      />
    </>
  );
}
