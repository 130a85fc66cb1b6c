import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock } from './clock.ts';
import { Settings } from './config/settings.ts';
import { VirusScanner } from './files/scan/virus-scanner.ts';
import { HealthController } from './health/health.controller.ts';
import { Log } from './log.ts';

/** A provider exchanged for another, such as the clock for one that stands still. */
export type Replacement = readonly [token: typeof Clock, value: Clock];

/** Settings, clock, log and scanner for every module above. */
@Global()
@Module({})
export class PlatformModule {
  static with(settings: Settings, log: Log, replacements: readonly Replacement[]): DynamicModule {
    const replaced = replacements.map(([provide, useValue]) => ({ provide, useValue }));
    return {
      module: PlatformModule,
      controllers: [HealthController],
      providers: [
        { provide: Settings, useValue: settings },
        { provide: Log, useValue: log },
        Clock,
        VirusScanner,
        ...replaced,
      ],
      exports: [Settings, Log, Clock, VirusScanner],
    };
  }
}
