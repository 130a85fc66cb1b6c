import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { type JSX, useState } from 'react';
import { client, dataOf } from '../../../api/client.ts';
import type { ImportKind, ImportPreview } from '../../../api/data-models.ts';
import { useSingle } from '../../../api/use-single.ts';
import { useLabels } from '../../../language/use-labels.ts';
import { Button } from '../../../parts/button.tsx';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { savedMappingsQuery } from '../imports.queries.ts';
import { draftOf, type MappingDraft, mappingOf } from '../mapping-draft.ts';
import { wizardLabels } from './wizard-labels.ts';
import styles from './wizard.module.css';

interface SavedMappingProps {
  kind: ImportKind;
  raw: ImportPreview;
  draft: MappingDraft;
  change: (draft: MappingDraft) => void;
}

/** Where the mapping comes from, and a name for it: files with the same columns are recognised by themselves then. */
export function SavedMapping({ kind, raw, draft, change }: SavedMappingProps): JSX.Element {
  const labels = useLabels(wizardLabels);
  const { data: all = [] } = useQuery(savedMappingsQuery);
  const saved = all.filter((mapping) => mapping.kind === kind);
  const [name, setName] = useState(raw.savedMapping?.name ?? '');
  const save = useSave(kind, raw.fingerprint, draft);
  const saveOnce = useSingle(save);
  const load = (chosen: string): void => {
    const found = saved.find((mapping) => mapping.name === chosen);
    if (found === undefined) return;
    setName(chosen);
    save.reset();
    change(draftOf(kind, found.mapping));
  };
  const origin = raw.savedMapping === null ? labels.proposed : labels.savedUsed(raw.savedMapping.name);
  return (
    <section className={styles.saved} aria-label={labels.savedTitle}>
      <p>
        <strong>{origin}</strong> <span className="muted">{raw.savedMapping === null && labels.savedOffer}</span>
      </p>
      <form
        className={styles.saveAs}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') saveOnce(name.trim());
        }}
      >
        {saved.length > 0 && (
          <Select
            className={styles.choice ?? ''}
            showSearch={{ optionFilterProp: 'label' }}
            value={null}
            placeholder={labels.savedChoose}
            aria-label={labels.savedChoose}
            options={saved.map((mapping) => ({ value: mapping.name, label: `${mapping.name} · ${mapping.updatedBy}` }))}
            onChange={(chosen: string | null) => chosen !== null && load(chosen)}
          />
        )}
        <Input
          value={name}
          maxLength={100}
          placeholder={labels.savedName}
          aria-label={labels.savedName}
          onChange={({ target }) => setName(target.value)}
        />
        <Button type="submit" disabled={save.isPending || name.trim() === ''}>
          {labels.save}
        </Button>
      </form>
      <p className={styles.hint} role="status">
        {save.data !== undefined && labels.savedDone(save.variables ?? '')}
      </p>
      {save.error !== null && <ProblemNotice error={save.error} small />}
    </section>
  );
}

function useSave(kind: ImportKind, fingerprint: string, draft: MappingDraft) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (name: string) =>
      dataOf(
        client.PUT('/api/import-mappings/{name}', {
          params: { path: { name } },
          body: { kind, fingerprint, mapping: mappingOf(kind, draft) },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: savedMappingsQuery.queryKey }),
  });
}
