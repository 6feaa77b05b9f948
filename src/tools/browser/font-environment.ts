import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Face, faces } from './faces.ts';

const root = join(import.meta.dirname, '../../..');
const cache = join(root, 'node_modules/.cache/dateline/fonts');
/** Packages of fonts: Latin, Greek, Cyrillic, Arabic, Hebrew, Devanagari, Thai, Chinese and Japanese characters. */
const folders = ['node_modules/dejavu-fonts-ttf/ttf', 'node_modules/@expo-google-fonts'];

/**
 * The environment in which a browser on Linux finds the fonts of the project's packages and none of the machine's
 * (https://fontconfig.pages.freedesktop.org/fontconfig/fontconfig-user.html), with one of the faces as its interface
 * face. Writes the configuration that it names; any number of processes may do so at once. Browsers on other systems do
 * not ask fontconfig.
 */
export function fontEnvironment(face: Face): { readonly FONTCONFIG_FILE: string } {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, `${face}.conf`);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, writeConfiguration(face));
  renameSync(draft, file);
  return { FONTCONFIG_FILE: file };
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
