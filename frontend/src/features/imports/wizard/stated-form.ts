import type { ImportPreview } from '../../../api/data-models.ts';
import type { MappingDraft } from '../mapping-draft.ts';

/** What somebody has said of the form of a file; empty texts mean: as detected. */
export interface StatedForm {
  encoding: string;
  delimiter: string;
  sheet: string;
  headerRow: string;
}

export const nothingStated: StatedForm = { encoding: '', delimiter: '', sheet: '', headerRow: '' };

/** The draft with the form that was stated for the file; what the draft says itself holds otherwise. */
export function withForm(draft: MappingDraft, stated: StatedForm, preview: ImportPreview): MappingDraft {
  const headerRow = stated.headerRow || draft.headerRow || (preview.headerRow > 1 ? String(preview.headerRow) : '');
  if (preview.format === 'xlsx') {
    return { ...draft, encoding: '', delimiter: '', sheet: stated.sheet || draft.sheet, headerRow };
  }
  const { encoding, delimiter } = stated;
  return {
    ...draft,
    encoding: encoding || draft.encoding,
    delimiter: delimiter || draft.delimiter,
    sheet: '',
    headerRow,
  };
}
