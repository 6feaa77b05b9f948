import type { BenchArchive } from './bench-archive.ts';
import type { Figure } from './figure.ts';
import { buildCold, buildFigures, type BuildCost } from './measure-build.ts';
import { peerFigures, peersOf, type PeerCost, type PeersFolder } from './peers.ts';

/** No other round is begun when builds have taken so long already. */
const enoughMs = 240_000;

/**
 * Builds our site cold, `most` times at the most, and the peers' in turn with it, A B A B: what else the machine does meets all alike. The sites of
 * the last builds stay.
 */
export async function buildAll(
  archive: BenchArchive,
  peersFolder: PeersFolder | null,
  most: number,
): Promise<Figure[]> {
  const { articles } = archive;
  const ours: BuildCost[] = [];
  const theirs = (peersFolder === null ? [] : peersOf(articles)).map((peer) => ({ peer, costs: [] as PeerCost[] }));
  const startedAt = performance.now();
  for (let round = 0; round < most && (round === 0 || performance.now() - startedAt < enoughMs); round += 1) {
    ours.push(await buildCold(archive));
    for (const { peer, costs } of theirs)
      if (peersFolder !== null) costs.push(await peersFolder.build(peer, articles, round === 0));
  }
  return [
    ...(await buildFigures(archive, ours)),
    ...theirs.flatMap(({ peer, costs }) => peerFigures(peer, articles, costs)),
  ];
}
