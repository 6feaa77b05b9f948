import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Face, faces } from './faces.ts';

const root = join(import.meta.dirname, '../../..');
const cache = join(root, 'node_modules/.cache/dateline/fonts');
/** Font packages for Latin, Greek, Cyrillic, Arabic, Hebrew, Devanagari, Thai, Chinese and Japanese. */
const folders = ['node_modules/dejavu-fonts-ttf/ttf', 'node_modules/@expo-google-fonts'];

/**
 * The environment variables with which a browser on Linux uses the fonts of the project's packages and none of the
 * machine's (https://fontconfig.pages.freedesktop.org/fontconfig/fontconfig-user.html), with `face` as the interface
 * face. Writes the fontconfig file that they name; processes may do so concurrently. Browsers on other systems ignore
 * it.
 */
export function fontEnvironment(face: Face): Readonly<Record<string, string>> {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, `${face}.conf`);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, writeConfiguration(face));
  renameSync(draft, file);
  // Fontconfig prefers fonts for the language of the environment.
  return { FONTCONFIG_FILE: file, LANG: 'C.UTF-8', LANGUAGE: '', LC_ALL: 'C.UTF-8' };
}

function writeConfiguration(face: Face): string {
  const sans = [...faces[face].matchAll(/'([^']+)'/gu)].map(([, family = '']) => family);
  const families = {
    'sans-serif': sans,
    'system-ui': sans,
    serif: ['DejaVu Serif'],
    monospace: ['DejaVu Sans Mono'],
  };
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `<dir>${escape(join(root, folder))}</dir>`).join('\n')}
<cachedir>${escape(join(cache, 'cache'))}</cachedir>
<match target="pattern"><edit name="family" mode="append_last"><string>sans-serif</string></edit></match>
${Object.entries(families).map(writeAlias).join('\n')}
<match target="font">
<edit name="antialias" mode="assign"><bool>true</bool></edit>
<edit name="hintstyle" mode="assign"><const>hintslight</const></edit>
<edit name="rgba" mode="assign"><const>none</const></edit>
</match>
</fontconfig>
`;
}

function writeAlias([generic, families]: readonly [string, readonly string[]]): string {
  const preferred = families.map((family) => `<family>${family}</family>`).join('');
  return `<alias binding="same"><family>${generic}</family><prefer>${preferred}</prefer></alias>`;
}

function escape(path: string): string {
  return path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
