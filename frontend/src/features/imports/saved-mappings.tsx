import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { type JSX, useState } from 'react';
import { client, dataOf } from '../../api/client.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { savedMappingsQuery } from './imports.queries.ts';
import { draftOf, type MappingDraft, mappingOf } from './mapping-draft.ts';
import { uploadLabels } from './upload-labels.ts';
import styles from './upload.module.css';

interface SavedMappingsProps {
  draft: MappingDraft;
  change: (draft: MappingDraft) => void;
}

/** Mappings kept by name: next month's file is read like this month's. */
export function SavedMappings({ draft, change }: SavedMappingsProps): JSX.Element {
  const labels = useLabels(uploadLabels);
  const { data: saved = [] } = useQuery(savedMappingsQuery);
  const [name, setName] = useState('');
  const save = useSave(draft);
  const saveOnce = useSingle(save);
  const load = (chosen: string): void => {
    const found = saved.find((mapping) => mapping.name === chosen);
    if (found === undefined) return;
    setName(chosen);
    save.reset();
    change(draftOf('complaints', found.mapping));
  };
  return (
    <section className={styles.saved} aria-label={labels.saved}>
      <Select
        className={styles.columns ?? ''}
        showSearch={{ optionFilterProp: 'label' }}
        value={null}
        disabled={saved.length === 0}
        placeholder={saved.length === 0 ? `${labels.saved}: ${labels.savedNone}` : labels.savedLoad}
        aria-label={labels.savedLoad}
        options={saved.map((mapping) => ({ value: mapping.name, label: `${mapping.name} · ${mapping.updatedBy}` }))}
        onChange={(chosen: string | null) => chosen !== null && load(chosen)}
      />
      <form
        className={styles.saveAs}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') saveOnce(name.trim());
        }}
      >
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

function useSave(draft: MappingDraft) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (name: string) =>
      dataOf(
        client.PUT('/api/import-mappings/{name}', {
          params: { path: { name } },
          body: { mapping: mappingOf('complaints', draft) },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: savedMappingsQuery.queryKey }),
  });
}
