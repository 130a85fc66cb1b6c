import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import { FilesWizard } from './wizard/files-wizard.tsx';
import { RunOverview } from './wizard/run-overview.tsx';

/** Files are brought in step by step; once several have been sent, the address names their imports. */
export function UploadPage(): JSX.Element {
  const ids = (useSearchParams()[0].get('imports') ?? '').split(',').filter((id) => /^\d{1,18}$/.test(id));
  return ids.length > 0 ? <RunOverview ids={ids} /> : <FilesWizard />;
}
