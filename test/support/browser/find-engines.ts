import { drivePage, type DrivenPage, type Driver } from './drive-page.ts';
import { explainSkip, findProgram, type Program } from '#tools/browser/find-programs.ts';
import { openFirefox } from './open-firefox.ts';
import { openWebkit } from './open-webkit.ts';

/** A browser engine besides Chromium, which all other tests use. */
export interface Engine {
  /** Includes how to install it where it is missing: skipped tests show this name. */
  readonly name: string;
  readonly isInstalled: boolean;
  /** Opens a browser with one page. The caller closes it. */
  readonly open: () => Promise<DrivenPage>;
}

/** All engines, installed or not. */
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
  const isInstalled = reason === '';
  return {
    name: isInstalled ? name : `${name} (${reason})`,
    isInstalled,
    open: async () => drivePage(await open()),
  };
}
