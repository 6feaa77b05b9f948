import { Session } from 'node:inspector/promises';

/**
 * How often the blocks of the project's code run while `act` does: a measure of work that no other program on the machine
 * changes. What regular expressions and Node itself do is not in it.
 */
export async function countSteps(act: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    await act();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const own = result.filter(({ url }) => /\/src\/(?:news|build)\//u.test(url));
    return own
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  } finally {
    await session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}

/**
 * How many times as many steps work of twice the size takes: the least of three measurements, since V8 now and then loses what it
 * has counted.
 */
export async function growthOfSteps(steps: (size: number) => Promise<number>, size: number): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < 3; round += 1) least = Math.min(least, (await steps(2 * size)) / (await steps(size)));
  return least;
}
