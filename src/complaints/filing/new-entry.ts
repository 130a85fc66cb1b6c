import type { CatalogueEntry } from '../../catalogue/domain/catalogue-entry.ts';
import type { NewEntryDto } from '../../catalogue/entries/entry.dto.ts';

/** The entry a request describes. */
export function newEntry({ code, name, parent, validFrom }: NewEntryDto): CatalogueEntry {
  return { code, parentCode: parent, nameZh: name.zh, nameEn: name.en, validFrom, validTo: null };
}
