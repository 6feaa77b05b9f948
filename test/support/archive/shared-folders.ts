import { join } from 'node:path';

/** What tests use and the project does not hold lies beside the checkout; where it is not there, they are skipped by name. */
const shared = join(import.meta.dirname, '../../../../shared');

/** Small inputs and exports that people have: the folder DATELINE_CASES, or else ../shared/cases. */
export const casesFolder = process.env['DATELINE_CASES'] ?? join(shared, 'cases');

/** News with human labels: the folder DATELINE_CORPORA, or else ../shared/corpora. */
export const corporaFolder = process.env['DATELINE_CORPORA'] ?? join(shared, 'corpora');
