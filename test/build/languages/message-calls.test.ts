import { dirname, join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { describe, expect, test } from 'vitest';
import { languagesPlugin } from '../../../src/build/languages/languages-plugin.ts';

const file = 'src/app/lists/planted.tsx';
const root = join(import.meta.dirname, '../../..');

const planted = (modules: Readonly<Record<string, string>>): Plugin => ({
  name: 'planted',
  enforce: 'pre',
  resolveId: (asked, importer) => {
    const id = importer === undefined ? asked : join(dirname(importer), asked);
    return id in modules ? id : null;
  },
  load: (id) => modules[id] ?? null,
});

/** Builds one module of the app, and gives its code. */
async function buildModule(code: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
  const id = join(root, file);
  const modules = { ...others, [id]: code };
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [languagesPlugin({ languages: ['en'] }), planted(modules)],
    build: {
      write: false,
      minify: false,
      lib: { entry: id, formats: ['es'] },
      rolldownOptions: { external: [/^react/u], treeshake: false, onLog: () => {} },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]?.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n') ?? '';
}

test('a message stands in the place of its call, wherever that is and however it is broken over lines', async () => {
  const code = await buildModule(`
import { say } from '../say.ts';
// “Not ASCII” 😀, and no call: say('no-such-message')
export const plain = say('save');
export const text = "say('no-such-message')";
export const drawn = <p title={say( 'saved' , )}>{ say ( 'articles' ,
  { count: [say('save'), say('articles', { count: 2 })].length }) }</p>;
`);
  expect(code).not.toMatch(/\bsay\s*\(\s*'(?!no-such)/u);
  expect(code).toContain('plain = "Save"');
  expect(code).toContain('title: "Saved"');
  expect(code).toMatch(/count: \["Save", \w+\(\{ count: 2 \}\)\]\.length/u);
});

describe('a use of `say` for which no message can be put in stops the build:', () => {
  const from = "import { say } from '../say.ts';\n";
  test.each([
    [
      'a choice',
      `${from}export const a = say(Math.random() > 0 ? 'save' : 'saved');`,
      '2:18',
      /say\(Math\.random\(\).*\)/u,
    ],
    ['a name that is computed', `${from}export const a = (name: 'save') => say(name);`, '2:36', /say\(name\)/u],
    ['a template', `${from}export const a = say(\`save\`);`, '2:18', /say\(`save`\)/u],
    ['a name said to be constant', `${from}export const a = say('save' as const);`, '2:18', /say\('save' as const\)/u],
    ['no name', `${from}export const a = say();`, '2:18', /say\(\)/u],
    ['names that are spread', `${from}export const a = say(...['save']);`, '2:18', /say\(\.\.\.\['save'\]\)/u],
    ['passed on', `${from}export const a = ['save'].map(say);`, '2:31', /say$/mu],
    ['given another name', `${from}export const a = say;`, '2:18', /say$/mu],
    ['called by way of another function', `${from}export const a = say.call(null, 'save');`, '2:18', /say$/mu],
    ['kept in an object', `${from}export const a = { say };`, '2:20', /say$/mu],
    [
      'imported under an alias',
      "import { say as t } from '../say.ts';\nexport const a = t('save');",
      '1:1',
      /import \{ say as t \}/u,
    ],
    [
      'imported with all',
      "import * as words from '../say.ts';\nexport const a = words.say('save');",
      '1:1',
      /import \* as words/u,
    ],
    ['imported when needed', "export const a = import('../say.ts');", '1:18', /import\('\.\.\/say\.ts'\)/u],
    ['exported again', "export { say } from '../say.ts';", '1:1', /export \{ say \}/u],
    ['exported with all', "export * from '../say.ts';", '1:1', /export \*/u],
    ['exported', `${from}export { say };`, '2:10', /say$/mu],
  ])('%s', async (_what, code, place, found) => {
    const error = await buildModule(code).then(
      (built) => `built: ${built}`,
      (thrown: Error) => thrown.message,
    );
    expect(error).toContain(`${file}:${place}: error: expected the call say('…'), the name of its message written out`);
    expect(error).toMatch(found);
  });

  test('a message that there is not', async () => {
    await expect(buildModule(`${from}export const a = say('no-such-message');`)).rejects.toThrow(
      `${file}:2:22: error: expected the name of a message of src/news/messages, found 'no-such-message'`,
    );
  });

  test('a module elsewhere that imports it', async () => {
    const words = join(root, 'src/app/languages/say.ts');
    await expect(
      buildModule(`export * from '../words';`, { [join(root, 'src/app/words')]: `export * from '${words}';` }),
    ).rejects.toThrow('expected say to be imported');
  });
});
