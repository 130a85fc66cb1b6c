import { Injectable } from '@nestjs/common';
import { writeXlsx } from 'hucre';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Settings } from '../platform/config/settings.ts';
import { CITIES, OVER } from './domain/cities.ts';
import { csvText } from './domain/csv-text.ts';
import { gb18030 } from './domain/gb18030.ts';
import { morningReport } from './domain/morning-report.ts';
import type { StoryFrame } from './domain/story-frame.ts';

/** Files to try things out with, in the folder `demo` of the data folder. */
@Injectable()
export class DemoFolder {
  private readonly path: string;

  constructor(settings: Settings) {
    this.path = join(settings.dataFolder, 'demo');
  }

  /** Lays out the report of this morning, as a workbook and as the text file of an older system. */
  async lay(frame: StoryFrame): Promise<void> {
    const { header, rows } = morningReport(frame);
    const city = CITIES.find(({ code }) => code === OVER)?.zh ?? OVER;
    const name = join(this.path, `${city}_投诉日报_${frame.today.slice(5).replace('-', '')}`);
    const lines = [header, ...rows].map((cells) => [...cells]);
    await mkdir(this.path, { recursive: true });
    await writeFile(`${name}.csv`, gb18030(csvText(lines)));
    await writeFile(`${name}.xlsx`, await writeXlsx({ sheets: [{ name: '投诉日报', rows: lines }] }));
  }

  async remove(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }
}
