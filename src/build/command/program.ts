import tab from '@bomb.sh/tab/commander';
import { Command, CommanderError } from 'commander';
import { OwnerError } from '../text/owner-error.ts';
import type {
  BuildOptions,
  CommandContext,
  CommandHost,
  ExitCode,
  ExportOptions,
  FolderOptions,
  ImportOptions,
  JoinOptions,
  NewOptions,
  PlanCommandOptions,
  SeedsOptions,
  ServeOptions,
} from './command-options.ts';
import { readCount, readPart, readPort } from './read-options.ts';
import { UsageError } from './usage-error.ts';

const help = `
Settings stand in dateline.yaml beside the articles; an option says otherwise for one run, and so do environment
variables (SITE_URL, BASE, STRICT ...). NO_COLOR=1 prints without colours.
Exit codes: 0 done, 1 failed or found faults, 2 called wrongly.`;

const importHelp = `
Kinds: wordpress, ghost, markdown, html, warc, table (JSONL, JSON, CSV), feed (RSS, Atom), mbox, newswire (ninjs, NITF, NewsML).
What is left out is listed in .import-left-out.tsv beside the articles. docs/importing.md says what is kept of each kind.`;

/** Runs the command line and returns the exit code. */
export async function runProgram(
  args: readonly string[],
  host: CommandHost,
  context: CommandContext,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  const run =
    <Args extends readonly unknown[]>(act: (...args: Args) => Promise<ExitCode>) =>
    async (...given: Args): Promise<void> => {
      code = await act(...given);
    };
  const program = new Command('dateline')
    .description('Turns a folder of plain-text news articles into a news site: static files, no server.')
    .version(host.version)
    .addHelpText('after', help)
    .showSuggestionAfterError()
    .showHelpAfterError('(dateline help says more)')
    .exitOverride()
    .configureOutput({ writeOut: context.out, writeErr: context.err });
  // Each command is loaded when it is run: the compiler is large, and help is to answer at once.
  program
    .command('new')
    .argument('[folder]', 'where; it is made if need be', '.')
    .description('starts a site: settings, a README, and an article to look at')
    .option('--host <host>', 'adds the file that publishes it there: github-pages, netlify, cloudflare, nginx')
    .option('--engine <engine>', 'adds what builds it in parts: make, slurm, kubernetes, github-actions')
    .action(
      run(async (folder: string, options: NewOptions) =>
        (await import('./new-command.ts')).runNew(folder, options, host, context),
      ),
    );
  addBuildOptions(program.command('build'))
    .description('builds the site of a folder of articles')
    .option('-o, --out <folder>', 'where the site goes', 'dist')
    .option('--no-cache', 'builds everything anew')
    .option('--restored', 'the last site and its cache come from an archive: trusts sizes and times of writing')
    .option('--part <n/count>', 'builds one part of a plan (dateline plan), into --to', readPart)
    .option('--to <folder>', 'with --part: where the parts meet')
    .option('--json', 'says what was built, and what is wrong with the articles, as JSON')
    .action(
      run(async (folder: string | undefined, options: BuildOptions) =>
        (await import('./build-command.ts')).runBuild(folder, options, host, context),
      ),
    );
  addBuildOptions(program.command('plan'))
    .description('says what each of several machines is to build of a site: docs/distributed.md')
    .requiredOption('--parts <count>', 'how many parts', readCount)
    .requiredOption('--to <folder>', 'where the parts meet: a folder that all machines see, or a copy of it')
    .option('-o, --out <folder>', 'the present site: what it shows of articles that cannot be read is kept', 'dist')
    .option('--json', 'says what was planned as JSON')
    .action(
      run(async (folder: string | undefined, options: PlanCommandOptions) =>
        (await import('./parts-command.ts')).runPlan(folder, options, host, context),
      ),
    );
  addBuildOptions(program.command('join'))
    .description('joins the parts of a plan to a site')
    .requiredOption('--from <folder>', 'where the parts meet')
    .option('-o, --out <folder>', 'where the site goes', 'dist')
    .option('--json', 'says what was built as JSON')
    .action(
      run(async (folder: string | undefined, options: JoinOptions) =>
        (await import('./parts-command.ts')).runJoin(folder, options, host, context),
      ),
    );
  addServeOptions(addBuildOptions(program.command('dev')))
    .description('shows the site while you write: each edit appears at once')
    .action(
      run(async (folder: string | undefined, options: ServeOptions & BuildOptions) =>
        (await import('./dev-command.ts')).runDev(folder, options, host, context),
      ),
    );
  addServeOptions(program.command('preview').argument('[site]', 'a built site', 'dist'))
    .description('serves a built site on this machine')
    .action(
      run(async (site: string, options: ServeOptions) =>
        (await import('./preview-command.ts')).runPreview(site, options, context),
      ),
    );
  program
    .command('check')
    .argument('[site]', 'a built site', 'dist')
    .description('looks through a built site for broken links and missing tags')
    .option('--json', 'the same for machines')
    .action(
      run(async (site: string, options: FolderOptions) =>
        (await import('./check-command.ts')).runCheck(site, options, context),
      ),
    );
  program
    .command('seeds')
    .argument('[folder]', 'the articles, and what is below them')
    .description('says how articles are read and what is wrong with them; writes nothing')
    .option('--all', 'how each article was read, and each error and warning')
    .option('--explain <article>', 'how one article is read, line by line, and why it has its regions')
    .option('--json', 'the same for machines')
    .action(
      run(async (folder: string | undefined, options: SeedsOptions) =>
        (await import('./seeds-command.ts')).runSeeds(folder, options, context),
      ),
    );
  program
    .command('import')
    .argument('<what...>', 'the kind of archive, which may be left out, and its file or folder')
    .description('turns what another program exported into articles: text files that can be edited')
    .requiredOption('--to <folder>', 'where the articles go; a later import updates them there')
    .option('--uploads <place>', 'a folder or a zip with the pictures of the articles')
    .option(
      '--fetch',
      'fetches the pictures that are not there from where they stand on the web; without it nothing is',
    )
    .option('--map <file>', 'names the columns of a table, or selects the parts of pages')
    .option('--site <address>', 'where the archive was: what relative links are relative to')
    .option('--keep-mail', 'keeps mail addresses in texts; without it they are shortened')
    .option('--dry-run', 'says what would be imported, and writes nothing')
    .option('--json', 'says what was imported as JSON')
    .addHelpText('after', importHelp)
    .action(
      run(async (what: readonly string[], options: ImportOptions) =>
        (await import('./import-command.ts')).runImport(what, options, context),
      ),
    );
  addBuildOptions(program.command('export'))
    .description('writes an archive as JSONL, CSV, ninjs, EPUB or Markdown, for other programs')
    .requiredOption('--to <place>', 'the file, or of Markdown the folder, that it writes')
    .option(
      '--format <format>',
      'jsonl (all there is, with the evidence), csv, ninjs, epub or markdown; without it by the name',
    )
    .action(
      run(async (folder: string | undefined, options: ExportOptions) =>
        (await import('./export-command.ts')).runExport(folder, options, context),
      ),
    );
  tab(program);
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // It has printed its message.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    context.err(`${messageOf(error, context.environment)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

/** An error for whoever ran the command. Where it failed in the code says nothing to them, unless they ask. */
function messageOf(error: unknown, { DEBUG: isAsked }: NodeJS.ProcessEnv): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof OwnerError) return error.message;
  if (isAsked !== undefined && isAsked !== '') return error.stack ?? error.message;
  return `This should not have happened: ${error.message}\nPlease report it. DEBUG=1 before the command shows where it failed.`;
}

const addBuildOptions = (command: Command) =>
  command
    .argument('[folder]', 'the articles (default: this folder, or SEEDS)')
    .option('--url <address>', 'where the site will be: https://news.example')
    .option('--base <path>', 'the path below which it lies: /news/')
    .option('--strict', 'fails where an article cannot be read');

const addServeOptions = (command: Command) =>
  command
    .option('-p, --port <number>', 'the port; the next free one where it is taken', readPort, 4173)
    .option('--host <address>', 'who may open it: 0.0.0.0 for the whole network', '127.0.0.1');
