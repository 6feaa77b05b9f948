import { availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os';

/** Where and when a run was made: absolute times mean little without it. */
export interface Machine {
  readonly date: string;
  readonly cores: number;
  readonly processor: string;
  readonly memoryBytes: number;
  readonly system: string;
  readonly node: string;
  readonly chromium: string;
  readonly protocol: string;
  /** Load averages of the last minute, as the run began and as it ended. */
  readonly load: readonly [number, number];
}

export function describeMachine(chromium: string, protocol: string, loadBefore: number): Machine {
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    memoryBytes: totalmem(),
    system: `${platform()} ${release()}`,
    node: process.version,
    chromium,
    protocol,
    load: [loadBefore, currentLoad()],
  };
}

export function currentLoad(): number {
  return loadavg()[0] ?? 0;
}
