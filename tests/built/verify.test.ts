import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { projectRoot } from '../../scripts/lib/files.ts';
import { readSeeds } from '../../scripts/lib/verify/read-seeds.ts';
import { readSite, toSitePage } from '../../scripts/lib/verify/read-site.ts';
import { verifySite } from '../../scripts/lib/verify/verify-site.ts';
import { runScript } from '../helpers/run-script.ts';

const folder = inject('siteFolder');
const site = readSite(folder);
const seeds = readSeeds(join(projectRoot, 'seeds'));
const scratch = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What is found wrong once one stretch of one page reads otherwise. */
function change(file: string, from: string | RegExp, to: string): string[] {
  const html = readFileSync(join(folder, file), 'utf8');
  const changed = html.replace(from, to);
  expect(changed).not.toBe(html);
  const pages = new Map(site.pages).set(file, toSitePage(file, changed));
  return verifySite({ ...site, pages }, seeds).flatMap(({ faults }) => faults.map((fault) => fault.file));
}

describe('verify', () => {
  it('proves the built site', () => {
    const { stdout, status } = runScript('verify', ['--site', folder]);
    expect(stdout).toMatch(/Everything holds\.\n$/);
    expect(status).toBe(0);
  });

  it('finds something to prove for each of its claims', () => {
    for (const { proved, count } of verifySite(site, seeds)) expect(count, proved).toBeGreaterThan(4);
  });

  it('knows the folder on the host from the front page', () => {
    expect(site.base).toBe(inject('siteBase'));
  });

  it('reports a seed of which one byte changed', () => {
    cpSync(join(projectRoot, 'seeds'), scratch, { recursive: true });
    const [file = ''] = seeds.keys();
    const bytes = readFileSync(join(scratch, file));
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(join(scratch, file), bytes);
    const { stdout, status } = runScript('verify', ['--site', folder, '--seeds', scratch]);
    expect(stdout).toContain(`It gives the SHA-256 \`${seeds.get(file)?.sha256}\` for \`${file}\`, which has`);
    expect(status).toBe(1);
  });

  it('explains itself', () => {
    expect(runScript('verify', ['--help']).stdout).toContain('Usage: npm run verify');
  });

  it('says what is missing', () => {
    const { stderr, status } = runScript('verify', ['--site', scratch]);
    expect(stderr).toContain(`There is no built site in ${scratch}.\n  → Build it first: \`npm run build\`.`);
    expect(status).toBe(1);
  });

  it('shares no code with what it checks', () => {
    const files = globSync('scripts/{verify.ts,lib/verify/*.ts}', { cwd: projectRoot });
    const specifiers = files.flatMap((file) => {
      return [...readFileSync(join(projectRoot, file), 'utf8').matchAll(/from '([^']+)'/g)].map(([, name]) => name);
    });
    expect(files.length).toBeGreaterThan(5);
    expect(
      specifiers.filter((name) => !/^(?:node:|hast|unist-|\.\/(?:lib\/verify\/)?[a-z-]+\.ts$)/.test(name ?? '')),
    ).toEqual([]);
  });
});

const source = 'sources/ministry-rejects-cna-report/index.html';
const claim = 'claims/c-moi-arrests-this-year/index.html';

describe.each([
  ['a digit of a figure in running text', 'index.html', />1,859 </, '>1,858 <'],
  ['a figure without its first digits', 'index.html', />1,859 </, '>859 <'],
  ['a figure without its hedge', 'index.html', />nearly two thousand foreign </, '>two thousand foreign <'],
  ['a figure in words', 'index.html', />Eleven /, '>Twelve '],
  ['a digit of a figure in a table', 'figures/index.html', /(class="words"[^>]*>)1,859 arrests/, '$11,889 arrests'],
  ['a digit of the figure of a claim', claim, /(class="figure-words"><a [^>]*>)1,859/, '$11,853'],
  ['a digit in a picture', 'topics/enforcement/index.html', /(<tspan[^>]*>)1,859 arrests/, '$11,869 arrests'],
  ['a letter of a quotation of a claim', claim, /(<q cite[^>]*>)Authorities/, '$1Authoritiez'],
  ['a mark of a quotation in a note', 'index.html', /(<q cite[^>]*>Cambodia)’s/, "$1's"],
  ['a letter of a quotation among conflicts', 'conflicts/index.html', /(<blockquote cite[^>]*><p>\w+)s /, '$1z '],
  ['a quotation of another source', claim, /(<q cite="[^"]*\/sources\/)[^/]+/, '$1zero-tolerance-post'],
  ['a digit of a checksum', source, /(class="hash">)./, '$1x'],
  ['a letter of a quotation for machines', source, / untouched because/, ' untoucked because'],
  ['a letter of a paragraph', source, /(<p id="p1"[\s\S]*? )untouched because/, '$1untoucked because'],
  ['a paragraph that is gone', source, /<p id="p3"[\s\S]*?<\/p>/, ''],
  ['a number in words of ours', 'index.html', /(<article class="prose">[\s\S]*?<p>)/, '$1In 17 places. '],
  ['a number word in words of ours', 'topics/enforcement/index.html', /<\/article>/, '<p>Three of them.</p></article>'],
  [
    'a link to a page that is not there',
    'index.html',
    /href="([^"]*)\/topics\/enforcement\/"/,
    'href="$1/topics/enforcements/"',
  ],
  ['a link to a place that is not there', 'index.html', /(href="[^"]*\/conflicts\/#arrests)-in/, '$1-on'],
  ['a link out of the folder on the host', 'index.html', /href="[^"]*\/method\//, 'href="/method/'],
  ['a reference to a note that is not there', 'index.html', /(role="doc-noteref" href="#n-c-)/, '$1x'],
])('%s', (_what, file, from, to) => {
  it('is reported for its page', () => expect(change(file, from, to)).toContain(file));
});

it('an unchanged page is not reported', () => {
  expect(change('index.html', '</body>', ' </body>')).toEqual([]);
});

it('the page of a claim is not reported where an edition keeps it', () => {
  const file = [...site.pages].find(
    ([name, { elements }]) =>
      name.startsWith('claims/') &&
      elements.some(({ properties }) => String(properties['className']) === 'figure-words'),
  )?.[0];
  const html = readFileSync(join(folder, file ?? ''), 'utf8');
  const kept = `v/2026.1.0/${file}`;
  const faults = (page: string): string[] => {
    const pages = new Map(site.pages).set(kept, toSitePage(kept, page));
    const shown = verifySite({ ...site, pages }, seeds).filter(({ proved }) => proved.startsWith('figures shown'));
    return shown.flatMap((verdict) => verdict.faults.map((fault) => fault.file));
  };
  expect(faults(html)).toEqual([]);
  expect(faults(html.replace(/class="figure-words"[^>]*>/, '$&99 '))).toContain(kept);
});
