import { dirname, join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { describe, expect, test } from 'vitest';
import { languagesPlugin } from '../../../src/build/bundle/languages-plugin.ts';

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

/** Builds one module of the app and returns its code. */
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

test('a call is replaced by its message, wherever it is and however many lines it spans', async () => {
  const code = await buildModule(`
import { t } from '../t.ts';
// “Not ASCII” 😀, and no call: t('no-such-message')
export const plain = t('save');
export const text = "t('no-such-message')";
export const drawn = <p title={t( 'saved' , )}>{ t ( 'articles' ,
  { count: [t('save'), t('articles', { count: 2 })].length }) }</p>;
`);
  expect(code).not.toMatch(/\bsay\s*\(\s*'(?!no-such)/u);
  expect(code).toContain('plain = "Save"');
  expect(code).toContain('title: "Saved"');
  expect(code).toMatch(/count: \["Save", \w+\(\{ count: 2 \}\)\]\.length/u);
});

describe('a use of `t` that cannot be replaced fails the build:', () => {
  const from = "import { t } from '../t.ts';\n";
  test.each([
    [
      'a choice',
      `${from}export const a = t(Math.random() > 0 ? 'save' : 'saved');`,
      '2:18',
      /t\(Math\.random\(\).*\)/u,
    ],
    ['a name that is computed', `${from}export const a = (name: 'save') => t(name);`, '2:36', /t\(name\)/u],
    ['a template', `${from}export const a = t(\`save\`);`, '2:18', /t\(`save`\)/u],
    ['a name said to be constant', `${from}export const a = t('save' as const);`, '2:18', /t\('save' as const\)/u],
    ['no name', `${from}export const a = t();`, '2:18', /t\(\)/u],
    ['names that are spread', `${from}export const a = t(...['save']);`, '2:18', /t\(\.\.\.\['save'\]\)/u],
    ['passed on', `${from}export const a = ['save'].map(t);`, '2:31', /t$/mu],
    ['given another name', `${from}export const a = t;`, '2:18', /t$/mu],
    ['called by way of another function', `${from}export const a = t.call(null, 'save');`, '2:18', /t$/mu],
    ['kept in an object', `${from}export const a = { t };`, '2:20', /t$/mu],
    [
      'imported under an alias',
      "import { t as say } from '../t.ts';\nexport const a = say('save');",
      '1:1',
      /import \{ t as say \}/u,
    ],
    [
      'imported with all',
      "import * as words from '../t.ts';\nexport const a = words.say('save');",
      '1:1',
      /import \* as words/u,
    ],
    ['imported when needed', "export const a = import('../t.ts');", '1:18', /import\('\.\.\/t\.ts'\)/u],
    ['exported again', "export { t } from '../t.ts';", '1:1', /export \{ t \}/u],
    ['exported with all', "export * from '../t.ts';", '1:1', /export \*/u],
    ['exported', `${from}export { t };`, '2:10', /t$/mu],
  ])('%s', async (_what, code, place, found) => {
    const error = await buildModule(code).then(
      (built) => `built: ${built}`,
      (thrown: Error) => thrown.message,
    );
    expect(error).toContain(`${file}:${place}: error: expected the call t('…'), the name of its message written out`);
    expect(error).toMatch(found);
  });

  test('an unknown message', async () => {
    await expect(buildModule(`${from}export const a = t('no-such-message');`)).rejects.toThrow(
      `${file}:2:20: error: expected the name of a message of src/news/languages, found 'no-such-message'`,
    );
  });

  test('an import outside src/app', async () => {
    const words = join(root, 'src/app/languages/t.ts');
    await expect(
      buildModule(`export * from '../words';`, { [join(root, 'src/app/words')]: `export * from '${words}';` }),
    ).rejects.toThrow('expected t to be imported');
  });
});
