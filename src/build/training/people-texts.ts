import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { labelRun, readTransitions, scoreWords } from '../people/label-run.ts';
import { labelCount, type TaggerModel } from '../people/tagger-model.ts';
import { learnTagger } from './learn-tagger.ts';
import { readMarkedTexts, type MarkedText } from './read-marked-texts.ts';
import { examplesOf, type RunExample } from './tagger-examples.ts';

/** Texts whose names people marked, and news without marks. */
export interface PeopleTexts {
  readonly marked: ReadonlyMap<string, readonly MarkedText[]>;
  readonly unmarked: readonly MarkedText[];
}

/** The sets of the corpus, with where they are from in docs/people.md. */
const markedSets = ['docred', 'crossner', 'wikigold'];
/** The set without marks has no ends of stories: so many sentences are taken for one. */
const sentencesTogether = 8;

/** Reads the sets in the folder `train` of a corpus; throws where none is there. */
export function readPeopleTexts(folder: string): PeopleTexts {
  const fileOf = (name: string) => join(folder, 'train', `${name}.txt`);
  const present = markedSets.filter((name) => existsSync(fileOf(name)));
  if (present.length === 0)
    throw new Error(`${join(folder, 'train')}: expected docred.txt, crossner.txt or wikigold.txt`);
  const unmarked = existsSync(fileOf('voa-text')) ? readMarkedTexts(fileOf('voa-text'), sentencesTogether) : [];
  return { marked: new Map(present.map((name) => [name, readMarkedTexts(fileOf(name))])), unmarked };
}

/** How unmarked news is learned from: rounds, what it weighs beside marked texts, and how sure of a run the last round has to be. */
const selfTraining = { rounds: 2, weight: 0.4, sure: 0.85 };

/**
 * Learns from marked texts, then from those and from the runs of unmarked news of which the model is sure: encyclopedias
 * have few of the ways in which news names people.
 */
export function learnFromTexts(
  marked: readonly MarkedText[],
  unmarked: readonly MarkedText[],
): ReturnType<typeof learnTagger> {
  const examples = marked.flatMap((text) => examplesOf(text, 1));
  const others = unmarked.flatMap((text) => examplesOf(text, selfTraining.weight));
  let model = learnTagger(examples);
  for (let round = 0; round < selfTraining.rounds && others.length > 0; round += 1) {
    const transitions = readTransitions(model);
    const sure = others.flatMap((example) => labelSurely(example, model, transitions));
    model = learnTagger([...examples, ...sure]);
  }
  return model;
}

function labelSurely(example: RunExample, model: TaggerModel, transitions: Float64Array): readonly RunExample[] {
  const chances = labelRun(scoreWords(model, example.keys), transitions, example.links);
  const truth = bestLabels(chances);
  const isSure = truth.every((label, at) => (chances[at * labelCount + label] ?? 0) >= selfTraining.sure);
  return isSure ? [{ ...example, truth }] : [];
}

/** The most probable label of each word of a run. */
export function bestLabels(chances: Float64Array): Uint8Array {
  const best = new Uint8Array(chances.length / labelCount);
  for (let at = 0; at < best.length; at += 1) {
    for (let label = 1; label < labelCount; label += 1) {
      const rival = chances[at * labelCount + (best[at] ?? 0)] ?? 0;
      if ((chances[at * labelCount + label] ?? 0) > rival) best[at] = label;
    }
  }
  return best;
}
