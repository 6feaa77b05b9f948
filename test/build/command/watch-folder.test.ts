import { appendFile, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchFolder } from '#build/command/watch-folder.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

test('a change of what is read is heard, also in a new folder, and none of what builds write', async () => {
  const folder = await archiveFolder({ 'a.txt': '', '2022/b.txt': '', 'node_modules/.cache/x': '' });
  const onChange = vi.fn();
  const onError = vi.fn();
  onTestFinished(watchFolder(folder, onChange, onError));
  const changes = async (path: string) => {
    onChange.mockClear();
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await appendFile(join(folder, path), 'x');
  };
  // A build that began with what the last one wrote would never end.
  for (const path of ['node_modules/.cache/dateline/y', '2022/.b.txt.swp', 'addresses.tsv.tmp', '.dateline/z']) {
    await changes(path);
  }
  await rm(join(folder, 'node_modules'), { recursive: true });
  expect(onChange).not.toHaveBeenCalled();
  for (const path of ['a.txt', '2022/b.txt', '2023/05/c.txt', 'dateline.yaml']) {
    await changes(path);
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), { timeout: 10_000 });
  }
  await changes('2023/05/c.txt');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), { timeout: 10_000 });
  expect(onError).not.toHaveBeenCalled();
});
