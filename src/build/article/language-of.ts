import type { ReadSeed } from '../seeds/read-seed.ts';
import { detectLanguage } from './detect-language.ts';

/** The language (BCP 47) of an article: its sidecar's, else what its text shows; null where neither says. Never rejects. */
export async function languageOf({ sidecar, parsed }: Pick<ReadSeed, 'sidecar' | 'parsed'>): Promise<string | null> {
  return sidecar.language ?? detectLanguage(parsed);
}
