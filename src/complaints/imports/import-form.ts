import { LARGEST_UPLOAD } from '../../platform/http/request-limits.ts';
import type { UploadForm } from '../../platform/http/uploads/receive-form.ts';

/** The form that imports a file: a mapping is often kept in a file of its own. */
export const IMPORT_FORM: UploadForm = {
  limit: LARGEST_UPLOAD,
  fields: ['kind', 'mapping', 'publish'],
  fieldsFromFiles: ['mapping'],
};

/** The form that previews one; without a mapping, the form of the file may be stated by itself. */
export const PREVIEW_FORM: UploadForm = {
  ...IMPORT_FORM,
  fields: ['kind', 'mapping', 'encoding', 'delimiter', 'sheet', 'headerRow'],
};
