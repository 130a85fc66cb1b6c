import { Module } from '@nestjs/common';
import { CatalogueModule } from '../../catalogue/catalogue.module.ts';
import { CatalogueChanges } from './catalogue-changes.service.ts';
import { CatalogueImportController } from './catalogue-import.controller.ts';
import { CatalogueImports } from './catalogue-import.service.ts';
import { CataloguePreviews } from './catalogue-previews.service.ts';
import { CodeChangesController } from './code-changes.controller.ts';
import { EntryChangesController } from './entry-changes.controller.ts';
import { EntryChanges } from './entry-changes.service.ts';
import { FilingsController } from './filings.controller.ts';
import { UnfiledTextsController } from './unfiled-texts.controller.ts';
import { UnfiledTexts } from './unfiled-texts.service.ts';

/** What puts complaints under the entries of the catalogue, and moves them when the catalogue changes. */
@Module({
  imports: [CatalogueModule],
  controllers: [
    CatalogueImportController,
    CodeChangesController,
    EntryChangesController,
    FilingsController,
    UnfiledTextsController,
  ],
  providers: [CatalogueChanges, CatalogueImports, CataloguePreviews, EntryChanges, UnfiledTexts],
  exports: [CatalogueChanges],
})
export class FilingModule {}
