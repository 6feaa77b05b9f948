import { styleText } from 'node:util';
import { printable } from '../text/printable.ts';
import type { CommandHost } from './command-options.ts';
import { runProgram } from './program.ts';

/** Runs the command line of this process, and sets its exit code. Whoever reads what it prints may go away meanwhile. */
export async function runHere(host: CommandHost): Promise<void> {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  process.exitCode = await runProgram(process.argv.slice(2), host, {
    environment: process.env,
    out: (text) => void process.stdout.write(printable(text)),
    err: (text) => void process.stderr.write(hasColours() ? colourFindings(printable(text)) : printable(text)),
  });
}

/** Node knows NO_COLOR, FORCE_COLOR and what the terminal can show. */
const hasColours = () => process.stderr.isTTY && process.stderr.hasColors();

/** Whether the terminal shows it is asked above. */
const style = (format: 'bold' | 'red' | 'yellow', text: string) => styleText(format, text, { validateStream: false });

/** `a.txt:1:1: error: expected …`: the place bold, an error red, a warning yellow. */
export const colourFindings = (text: string): string =>
  text.replaceAll(
    /^(\S.*?:\d+:\d+:) (error|warning):/gmu,
    (_finding, place: string, severity: string) =>
      `${style('bold', place)} ${style(severity === 'error' ? 'red' : 'yellow', `${severity}:`)}`,
  );
