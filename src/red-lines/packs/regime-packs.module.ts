import { Module } from '@nestjs/common';
import { CatalogueModule } from '../../catalogue/catalogue.module.ts';
import { RedLinesModule } from '../red-lines.module.ts';
import { RegimePacksController } from './regime-packs.controller.ts';
import { RegimePacks } from './regime-packs.service.ts';

/** What regulators prescribe, as files of the product. */
@Module({
  imports: [RedLinesModule, CatalogueModule],
  controllers: [RegimePacksController],
  providers: [RegimePacks],
  exports: [RegimePacks],
})
export class RegimePacksModule {}
