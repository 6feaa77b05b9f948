/**
 * Loaded before anything else into each process of a build that is measured: as it ends, writes down the most memory that
 * it ever held, and the processor time that it took.
 */
import { appendFileSync, readFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { peakBytes: peakBytes() ?? maxRSS * 1024, cpuS: (userCPUTime + systemCPUTime) / 1e6 };
  appendFileSync(process.env['BENCH_USAGE'] ?? '', `${JSON.stringify(usage)}\n`);
});

/** Linux counts to a child's `maxRSS` what its parent held when it was started; the peak in /proc is its own. */
function peakBytes(): number | null {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}
