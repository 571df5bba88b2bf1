import { appendFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { makeDossier, runScript, type Outcome } from '../helpers/run-script.ts';

const dossiers: (() => void)[] = [];
afterEach(() => {
  for (const remove of dossiers.splice(0)) remove();
});

function dossier(files: Record<string, string | Uint8Array> | 'project'): string {
  const { root, remove } = makeDossier(files);
  dossiers.push(remove);
  return root;
}

const annotate = (root: string, ...args: string[]): Outcome => runScript('annotate', ['--root', root, ...args]);
const check = (root: string): Outcome => runScript('check', ['--root', root]);
const read = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');

const article = 'Police Free Hundreds From Coastal Compound\n\n19 July 2025\n\nPolice freed 312 people on Friday.\n';

describe('annotate', () => {
  it('gives a text without a record its page at once, and says what is to be decided', () => {
    const root = dossier({ 'seeds/Sixth Text.txt': article });
    const { status, stdout } = annotate(root);
    expect(status).toBe(0);
    expect(stdout).toContain('wrote content/annotated/sixth-text.mdx');
    expect(stdout).toContain('seeds/Sixth Text.txt  warning  source-is-recorded');
    const page = read(root, 'content/annotated/sixth-text.mdx');
    expect(page).toContain('reviewed: false');
    expect(page).toContain('value: Police Free Hundreds From Coastal Compound');
    expect(page).toContain('value: 2025-07-19');
    expect(page).toContain('data-value="312" data-unit="people">312 people</mark>');
  });

  it('names the record to write, and takes an ending in capitals for a text', () => {
    const { stdout } = annotate(dossier({ 'seeds/Sixth.TXT': article }));
    expect(stdout).toContain('wrote content/annotated/sixth.mdx');
    expect(stdout).toMatch(/`content\/sources\/<id>\.yaml`.*`seed: Sixth\.TXT` and `sha256: [0-9a-f]{64}`/);
  });

  it('says which fields a record lacks', () => {
    const { stderr } = annotate(dossier({ 'seeds/a.txt': article, 'content/sources/a.yaml': 'id: a\nseed: a.txt\n' }));
    expect(stderr).toContain('`sha256` is missing, expected string.');
  });

  it('changes nothing when it runs again', () => {
    const root = dossier('project');
    expect(annotate(root).stdout).toMatch(/5 pages, 0 changed\./);
  });

  it('leaves the record of a clean dossier without findings', () => {
    expect(check(dossier('project'))).toMatchObject({ status: 0, stdout: 'No findings.\n' });
  });

  it('removes the page of a text that is gone', () => {
    const root = dossier({ 'seeds/a.txt': article, 'seeds/b.txt': 'Another text.\n' });
    annotate(root);
    rmSync(join(root, 'seeds/b.txt'));
    expect(annotate(root).stdout).toContain('removed content/annotated/b.mdx');
    expect(readdirSync(join(root, 'content/annotated'))).toEqual(['a.mdx']);
  });

  it.each([
    ['an empty text', '', 'The file is empty.'],
    ['a binary file', Uint8Array.from([0x50, 0x4b, 3, 4, 0]), 'The file is binary or damaged'],
    ['a text in another encoding', Uint8Array.from([0x63, 0xe9, 0x21]), 'The file is not valid UTF-8'],
  ])('refuses %s and writes nothing', (_name, content, message) => {
    const root = dossier({ 'seeds/good.txt': article, 'seeds/bad.txt': content });
    const { status, stderr } = annotate(root);
    expect(status).toBe(1);
    expect(stderr).toContain('seeds/bad.txt  error  seed-is-text');
    expect(stderr).toContain(message);
    expect(stderr).toContain('Nothing was written.');
    expect(existsSync(join(root, 'content/annotated'))).toBe(false);
  });

  it('refuses a folder in the place of a text', () => {
    const root = dossier({ 'seeds/good.txt': article, 'seeds/folder.txt/inner': 'x' });
    expect(annotate(root)).toMatchObject({ status: 1, stderr: expect.stringContaining('seeds/folder.txt') });
  });

  it('says that it does not read a file of another kind', () => {
    const root = dossier({ 'seeds/good.txt': article, 'seeds/report.docx': 'x' });
    expect(annotate(root).stdout).toContain('seeds/report.docx  warning  seed-is-text');
  });

  it('refuses two texts for one page', () => {
    const root = dossier({ 'seeds/a b.txt': article, 'seeds/A-B.txt': 'Another text.\n' });
    const { status, stderr } = annotate(root);
    expect(status).toBe(1);
    expect(stderr).toContain('This seed and `seeds/A-B.txt` would both become the page `content/annotated/a-b.mdx`.');
  });

  it('refuses a text that changed after its record was written, until that is accepted on purpose', () => {
    const root = dossier('project');
    appendFileSync(join(root, 'seeds/000_f4a2a36230654f6d.txt'), '\n');
    expect(annotate(root)).toMatchObject({ status: 1, stderr: expect.stringContaining('seed-is-unchanged') });
    expect(check(root).stdout).toContain('--accept');
    expect(annotate(root, '--accept')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('accepted seeds/000_'),
    });
    expect(check(root).status).toBe(0);
  });

  it('reports a text that is missing', () => {
    const root = dossier('project');
    rmSync(join(root, 'seeds/000_f4a2a36230654f6d.txt'));
    expect(check(root)).toMatchObject({ status: 1, stdout: expect.stringContaining('record-has-seed') });
  });

  it('answers for one text on standard input', () => {
    const { status, stdout } = runScript('annotate', ['--stdin'], 'Police detained over 500 suspects.');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).annotations).toContainEqual({
      type: 'figure',
      start: 21,
      end: 33,
      text: '500 suspects',
      value: 500,
      qualifier: 'over',
      unit: 'suspects',
      kind: 'count',
    });
  });

  it('answers line by line, in order, each line for itself', () => {
    const lines = [
      { id: 'b', text: 'It happened on Wednesday.', date: '2025-07-18' },
      { id: 'a', text: 'It happened on Wednesday.' },
    ];
    const { stdout } = runScript('annotate', ['--jsonl'], lines.map((line) => JSON.stringify(line)).join('\n'));
    const [b, a] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([b.id, a.id]).toEqual(['b', 'a']);
    const dates = (answer: { annotations: { type: string; from?: string }[] }): (string | undefined)[] =>
      answer.annotations.filter(({ type }) => type === 'date').map(({ from }) => from);
    expect(dates(b)).toEqual(['2025-07-16']);
    expect(dates(a)).toEqual([undefined]);
  });

  it('says which line is wrong', () => {
    const { status, stderr } = runScript('annotate', ['--jsonl'], '{"id":"a","text":"b"}\n{"id":1}');
    expect(status).toBe(1);
    expect(stderr).toMatchInlineSnapshot(`
      "Line 2 has no \`id\` or no \`text\`, expected both as strings.
        → Each line is an object such as {"id": "a", "text": "…", "date": "2025-07-16"}.
      "
    `);
  });
});

describe('check', () => {
  it('reports a page that was edited by hand', () => {
    const root = dossier('project');
    appendFileSync(join(root, 'content/annotated/zero-tolerance-post.mdx'), 'More.\n');
    const { status, stdout } = check(root);
    expect(status).toBe(1);
    expect(stdout).toContain('content/annotated/zero-tolerance-post.mdx  error  page-is-current');
  });

  it('reports a page without a text', () => {
    const root = dossier('project');
    const folder = join(root, 'content/annotated');
    renameSync(join(folder, 'zero-tolerance-post.mdx'), join(folder, 'other.mdx'));
    expect(check(root).stdout).toContain('No seed gives this page any more.');
  });

  it.each([
    ['a record that is no YAML', 'id: [a\n', 'file-is-yaml'],
    ['an unknown field', 'id: a\nseed: a.txt\nnonsense: 1\n', '`nonsense`'],
    ['an impossible hash', 'id: a\nseed: a.txt\nsha256: abc\n', 'Expected 64 lower-case hexadecimal digits'],
    ['a record without a text', null, 'record-has-seed'],
  ])('reports %s with its line', (_name, record, message) => {
    const root = dossier('project');
    if (record === null) rmSync(join(root, 'seeds/001_2110c20595a9794b.txt'));
    else writeFileSync(join(root, 'content/sources/a.yaml'), record);
    const { status, stdout } = check(root);
    expect(status).toBe(1);
    expect(stdout).toContain(message);
    expect(stdout).toMatch(/content\/sources\/[a-z-]+\.yaml:\d+:\d+ {2}error/);
  });
});

describe('every command', () => {
  it.each(['annotate', 'check', 'build', 'preview', 'start', 'dev', 'test'])('%s explains itself', (name) => {
    const { status, stdout } = runScript(name, ['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain(`Usage: npm run ${name} -- [options]`);
    expect(stdout).toContain('--root');
  });

  it('refuses an option that it does not know', () => {
    const { status, stderr } = runScript('check', ['--nonsense']);
    expect(status).toBe(1);
    expect(stderr).toContain("Unknown option '--nonsense'");
    expect(stderr).toContain('--help');
  });
});
