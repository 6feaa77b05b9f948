/**
 * Learns the weights by which people and organisations are found, and writes tagger-weights.json. Run by hand (docs/people.md);
 * no text of `seeds/` takes part.
 *
 *   npm run people:train -- <corpus folder>
 */
import { writeFileSync } from 'node:fs';
import { storeModel } from './learn-tagger.ts';
import { learnFromTexts, readPeopleTexts } from './people-texts.ts';

function main(folder: string | undefined): number {
  if (folder === undefined) {
    console.error('usage: npm run people:train -- <corpus folder>');
    return 2;
  }
  const { marked, unmarked } = readPeopleTexts(folder);
  const stored = storeModel(learnFromTexts([...marked.values()].flat(), unmarked));
  const json = `${JSON.stringify(stored)}\n`;
  writeFileSync(new URL('../people/tagger-weights.json', import.meta.url), json);
  console.log(`${[...marked.keys()].join(', ')}: ${stored.keys.length / 4} features, ${json.length} bytes`);
  return 0;
}

process.exitCode = main(process.argv[2]);
