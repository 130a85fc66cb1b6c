import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memory: string;
  readonly node: string;
  readonly postgresql: string;
  /** Load of the last minute before the first measurement: 0 on an idle machine. */
  readonly loadBefore: number;
}

export function describeMachine(postgresql: string): Machine {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memory: `${Math.round(totalmem() / 1024 ** 3)} GB`,
    node: process.versions.node,
    postgresql,
    loadBefore: loadavg()[0] ?? 0,
  };
}

export function machineText({ cores, processor, memory, node, postgresql, loadBefore }: Machine): string {
  return `${cores} cores (${processor}), ${memory}, Node ${node}, PostgreSQL ${postgresql}, load before ${loadBefore.toFixed(1)}`;
}
