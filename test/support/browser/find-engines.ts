import { drivePage, type DrivenPage, type Driver } from './drive-page.ts';
import { explainSkip, findProgram, type Program } from '#tools/browser/find-programs.ts';
import { openFirefox } from './open-firefox.ts';
import { openWebkit } from './open-webkit.ts';

/** A browser's engine besides Chromium's, which all other tests drive. */
export interface Engine {
  /** With how to get it, where it is not here: tests of it are skipped by this name. */
  readonly name: string;
  readonly isHere: boolean;
  /** Opens a browser of it, with one page. Who opens it closes it. */
  readonly open: () => Promise<DrivenPage>;
}

/** The engines, those that are here and those that are not. */
export function findEngines(): readonly Engine[] {
  const path = (name: Program) => findProgram(name) ?? '';
  return [
    describeEngine('Firefox', ['firefox-esr'], () => openFirefox(path('firefox-esr'))),
    describeEngine('WebKit', ['webkit2gtk-driver', 'xvfb'], () =>
      openWebkit({ driver: path('webkit2gtk-driver'), xvfb: path('xvfb') }),
    ),
  ];
}

function describeEngine(name: string, needed: readonly Program[], open: () => Promise<Driver>): Engine {
  const reason = explainSkip(needed);
  const isHere = reason === '';
  return {
    name: isHere ? name : `${name} (${reason})`,
    isHere,
    open: async () => drivePage(await open()),
  };
}
