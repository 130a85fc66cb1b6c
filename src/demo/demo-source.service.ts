import { Injectable } from '@nestjs/common';
import type { Caller } from '../accounts/caller.ts';
import { SavedMappings } from '../complaints/imports/saved-mappings.service.ts';
import { WatchedSources } from '../complaints/sources/watched-sources.service.ts';
import { demoSource, demoSourceMapping } from './domain/demo-source.ts';
import type { StoryFrame } from './domain/story-frame.ts';

/** Sets up the source of the silent city, whose calendar says what it owes. */
@Injectable()
export class DemoSource {
  private readonly mappings: SavedMappings;
  private readonly sources: WatchedSources;

  constructor(mappings: SavedMappings, sources: WatchedSources) {
    this.mappings = mappings;
    this.sources = sources;
  }

  /** Does nothing when it is there already. */
  async ensure(caller: Caller, frame: StoryFrame): Promise<void> {
    const { code, body } = demoSource(frame);
    if ((await this.sources.list(caller)).some((source) => source.code === code)) return;
    await this.mappings.save(caller, body.mapping, {
      kind: body.importKind,
      mapping: demoSourceMapping(),
      fingerprint: null,
    });
    await this.sources.create(caller, code, body);
  }
}
