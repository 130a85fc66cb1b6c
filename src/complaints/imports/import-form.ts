import { LARGEST_UPLOAD } from '../../platform/http/request-limits.ts';
import type { UploadForm } from '../../platform/http/uploads/receive-form.ts';

/** The form that previews a file: a mapping is often kept in a file of its own. */
export const PREVIEW_FORM: UploadForm = {
  limit: LARGEST_UPLOAD,
  fields: ['kind', 'mapping'],
  fieldsFromFiles: ['mapping'],
};

/** The form that imports one. */
export const IMPORT_FORM: UploadForm = { ...PREVIEW_FORM, fields: ['kind', 'mapping', 'publish'] };
