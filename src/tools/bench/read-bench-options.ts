import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const measures = ['build', 'incremental', 'bytes', 'acts', 'search', 'vitals', 'inp', 'heap', 'peers'] as const;
/** What can be measured by itself. */
export type Measure = (typeof measures)[number];

export interface BenchOptions {
  readonly articles: readonly number[];
  readonly only: ReadonlySet<Measure>;
  /** The folder that builds and measures the peers, and the one that it works in. */
  readonly peers: { readonly folder: string; readonly home: string } | null;
  /** How often each act is done; a build is repeated three times at most. */
  readonly runs: number;
  /** Results are written there as JSON, anew after each archive. */
  readonly json: string | null;
  /** Prints medians under a heading of date and machine, for docs/performance.md. */
  readonly isMarkdown: boolean;
}

export const benchUsage = `Usage: npm run bench -- [options]
  --articles 1,1000,10000   sizes of the archives (default: 1,1000)
  --only ${measures.join(',')}
                            measures these only (default: all but heap)
  --peers <folder>          builds and measures the peers too, in PEERS_DIR (default: a folder for temporary files)
  --runs 7                  how often each act is done
  --json <file>             writes every sample
  --markdown                prints the section for docs/performance.md
`;

/** Reads the command's arguments; null where one is not understood. */
export function readBenchOptions(args: readonly string[], environment: NodeJS.ProcessEnv): BenchOptions | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        articles: { type: 'string', default: '1,1000' },
        only: { type: 'string', default: measures.filter((measure) => measure !== 'heap').join(',') },
        peers: { type: 'string' },
        runs: { type: 'string', default: '7' },
        json: { type: 'string' },
        markdown: { type: 'boolean', default: false },
      },
    });
    const home = environment['PEERS_DIR'] ?? join(tmpdir(), 'dateline-peers');
    return {
      articles: values.articles.split(',').map(readCount),
      only: new Set(values.only.split(',').map(readMeasure)),
      peers: values.peers === undefined ? null : { folder: values.peers, home },
      runs: readCount(values.runs),
      json: values.json ?? null,
      isMarkdown: values.markdown,
    };
  } catch {
    return null;
  }
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,6}$/u.test(text)) throw new Error(`${text} is not a number of articles`);
  return Number(text);
}

function readMeasure(name: string): Measure {
  const measure = measures.find((one) => one === name);
  if (measure === undefined) throw new Error(`${name} cannot be measured`);
  return measure;
}
