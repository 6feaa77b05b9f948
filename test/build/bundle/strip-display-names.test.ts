import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { stripDisplayNames } from '#build/bundle/strip-display-names.ts';

const library = `
import * as React from 'react';
const Used = React.forwardRef((props, ref) => 'used component');
Used.displayName = "Used";
const Unused = React.forwardRef(
  (props, ref) => 'unused component',
);
Unused.displayName = 'Unused'
document.title = 'an effect';
export { Used, Unused };`;

/** The bundle of a library of which one component is used. */
async function bundle(code: string): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'modules',
        resolveId: (id) => (id === 'entry' || id === 'library' ? `\0${id}` : null),
        load: (id) => (id === '\0library' ? code : id === '\0entry' ? "export { Used } from 'library';" : null),
      },
      stripDisplayNames(/\0library/u),
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: 'entry', external: ['react'], preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}

test('removes unused components of a library, and no other side effect', async () => {
  const code = await bundle(library);
  expect(code).toContain('used component');
  expect(code).not.toContain('unused component');
  expect(code).toContain('an effect');
});

test('fails the build where the library names no components any more', async () => {
  await expect(bundle(library.replaceAll('displayName', 'name'))).rejects.toThrow('names its components');
});
