import { resolve } from 'node:path';
import { languages } from '#news/languages/languages.ts';
import { exportArchive, type ExportFormat, exportFormats } from '../export/export-archive.ts';
import { listErrors } from '../seeds/report-problems.ts';
import { today } from '../settings/today.ts';
import { compileArchive } from '../site/compile-archive.ts';
import { OwnerError } from '../text/owner-error.ts';
import { settingsOf } from './build-command.ts';
import type { CommandContext, ExitCode, ExportOptions } from './command-options.ts';
import { UsageError } from './usage-error.ts';

/** `dateline export`: writes an archive as a file or a folder for other programs. An article that cannot be read is named, and left out. */
export async function runExport(
  folder: string | undefined,
  options: ExportOptions,
  { environment, out, err }: CommandContext,
): Promise<ExitCode> {
  const format = formatOf(options);
  const settings = settingsOf(folder, options, environment);
  const archive = await compileArchive(settings.folder, today(), null, settings);
  const errors = listErrors(archive.problems);
  for (const text of errors) err(`${text}\n`);
  if (archive.manifest.count === 0)
    throw new OwnerError(`There is no article that can be read in ${settings.folderName}.`);
  const [language] = settings.languages;
  const count = exportArchive({
    folder: settings.folder,
    archive,
    format,
    to: resolve(options.to),
    siteUrl: settings.siteUrl,
    site: { title: settings.site.name, language, dir: languages[language].direction },
  });
  out(`${count.toLocaleString('en')} ${count === 1 ? 'article' : 'articles'} in ${options.to}\n`);
  return errors.length > 0 ? 1 : 0;
}

/** The format that is named, or that the name of the file tells. */
function formatOf({ format, to }: ExportOptions): ExportFormat {
  const guessed = /\.jsonl$/iu.test(to)
    ? 'jsonl'
    : /\.csv$/iu.test(to)
      ? 'csv'
      : /\.json$/iu.test(to)
        ? 'ninjs'
        : /\.epub$/iu.test(to)
          ? 'epub'
          : 'markdown';
  const known = exportFormats.find((name) => name === (format ?? guessed));
  if (known === undefined)
    throw new UsageError(`--format: expected one of ${exportFormats.join(', ')}, found "${format ?? ''}"`);
  return known;
}
