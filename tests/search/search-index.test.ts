import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listFiles, projectRoot, toSha256 } from '../../scripts/lib/files.ts';
import { readPacked } from '../../scripts/lib/search/pagefind-file.ts';
import { buildSearchIndex } from '../../scripts/lib/search/search-index.ts';
import { decodeCbor, encodeSteps, type Table } from '../../src/search/cbor.ts';
import { unpackList, type PagefindTables } from '../../src/search/pagefind-list.ts';
import { fixturePages, writePages } from './fixture-pages.ts';

const folders: string[] = [];
const makeSite = (pages: Readonly<Record<string, string>> = fixturePages): string => {
  const folder = writePages(pages);
  folders.push(folder);
  return folder;
};
const list = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('buildSearchIndex', () => {
  it('makes an index of all records: a bundle of Pagefind without its interfaces, and the start of our own search', async () => {
    const folder = makeSite();
    expect(await buildSearchIndex(folder)).toEqual({ records: 21, names: 9 });
    const names = readdirSync(join(folder, 'pagefind')).sort();
    expect(names.map((name) => name.replace(/_[\da-f]+(?=\.pf_meta)/, '_…'))).toEqual([
      'filter',
      'fragment',
      'index',
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.en_….pf_meta',
      'pagefind.js',
      'start.json',
      'wasm.en.pagefind',
      'wasm.unknown.pagefind',
      'words.txt',
    ]);
    expect(readdirSync(join(folder, 'pagefind/fragment'))).toHaveLength(21);
    expect(readdirSync(folder)).not.toContain('.pagefind-draft');
  });

  it('names each file of a record for its content, in both lists of them', async () => {
    const folder = join(makeSite(), 'pagefind');
    await buildSearchIndex(join(folder, '..'));
    const names = listFiles(join(folder, 'fragment'), '.pf_fragment');
    const hashes = names.map((name) => `en_${toSha256(readPacked(join(folder, 'fragment', name))).slice(0, 7)}`);
    expect(names.map((name) => name.replace('.pf_fragment', ''))).toEqual(hashes);
    const [list = ''] = listFiles(folder, '.pf_meta');
    const [, records] = decodeCbor(readPacked(join(folder, list))) as [Table, string[][]];
    expect(records.map(([name]) => name).toSorted()).toEqual(hashes);
    const { list: start } = JSON.parse(readFileSync(join(folder, 'start.json'), 'utf8')) as PagefindTables;
    expect(decodeCbor(encodeSteps(unpackList(start)))).toEqual(
      expect.arrayContaining([records.map(([name, words]) => [name, words, ''])]),
    );
  });

  it('gives the same index for the same pages', async () => {
    const [one, other] = [makeSite(), makeSite()];
    await buildSearchIndex(one);
    await buildSearchIndex(other);
    expect(list(join(one, 'pagefind'))).toEqual(list(join(other, 'pagefind')));
  });

  it('replaces an older index whole', async () => {
    const folder = makeSite();
    mkdirSync(join(folder, 'pagefind'));
    writeFileSync(join(folder, 'pagefind/old.txt'), 'old');
    await buildSearchIndex(folder);
    expect(existsSync(join(folder, 'pagefind/old.txt'))).toBe(false);
  });

  it('makes an index that finds nothing of a site without records', async () => {
    const folder = makeSite({ 'index.html': '<!doctype html><p>Nothing.</p>' });
    expect(await buildSearchIndex(folder)).toEqual({ records: 0, names: 0 });
    expect(existsSync(join(folder, 'pagefind/start.json'))).toBe(true);
  });

  it('says which program is missing and leaves everything as it was', async () => {
    const folder = makeSite();
    mkdirSync(join(folder, 'pagefind'));
    writeFileSync(join(folder, 'pagefind/old.txt'), 'old');
    const before = list(folder);
    vi.stubEnv('PAGEFIND_BINARY_PATH', '/nowhere/pagefind');
    await expect(buildSearchIndex(folder)).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: The search index was not made: Pagefind's program is missing, there is no file \`/nowhere/pagefind\`.]`,
    );
    expect(list(folder)).toEqual(before);
    expect(readFileSync(join(folder, 'pagefind/old.txt'), 'utf8')).toBe('old');
  });
});

describe('a command that makes the index', () => {
  it('prints what is missing and what to run, and ends with code 1', async () => {
    const folder = makeSite();
    const script = `
      import { runCommand } from '${projectRoot}/scripts/lib/cli.ts';
      import { buildSearchIndex } from '${projectRoot}/scripts/lib/search/search-index.ts';
      await runCommand({ name: 'index', summary: '', options: {}, help: {}, run: async () => { await buildSearchIndex('${folder}'); return 0; } });`;
    // On a machine that Pagefind has no program for, its package has nothing to resolve.
    const env = { ...process.env, npm_config_arch: 'none' };
    const run = promisify(execFile)(process.execPath, ['--input-type=module-typescript', '--eval', script], {
      env,
      cwd: projectRoot,
    });
    const failure = await run.then(
      () => expect.unreachable('it ran'),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
    expect(failure.code).toBe(1);
    expect(failure.stdout).toBe('');
    expect(failure.stderr.replace(`${process.platform}-${process.arch}`, '<machine>')).toMatchInlineSnapshot(`
      "The search index was not made: Pagefind's program is missing, no package \`@pagefind/*\` for \`<machine>\` is installed.
        → Install the dependencies again with the optional ones among them: \`npm ci --include=optional\`.
      "
    `);
    expect(existsSync(join(folder, 'pagefind'))).toBe(false);
  });
});
