import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import LinkHeader from 'http-link-header';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { version } from '../../package.json';
import { readEditions } from '../../scripts/lib/editions.ts';
import { keepEditions } from '../../scripts/lib/editions-unpack.ts';
import { findUntold, toUntoldReport } from '../../scripts/lib/editions-untold.ts';
import { toSha256 } from '../../scripts/lib/files.ts';
import { findLostUrls, readLedger } from '../../scripts/lib/permalinks.ts';
import { checkAddresses } from '../../scripts/lib/permalinks-check.ts';
import { keepAddresses } from '../../scripts/lib/permalinks-keep.ts';
import { readDossier } from '../../scripts/lib/read-dossier.ts';
import { toReport } from '../../scripts/lib/report.ts';
import { reviewPublication } from '../../scripts/lib/review-publication.ts';
import { withSite } from '../browser/site.ts';
import type { Outcome } from '../helpers/run-script.ts';
import { buildSmall, edit, makeSmallDossier, run } from './build-small.ts';
import { harbourClaims, harbourText, makeRecord, pierClaims, pierText } from './small-dossier.ts';

const base = '/some/base/';
const closing: (() => void)[] = [];
const [, released = ''] = /^date-released: (.*)$/m.exec(readFileSync('CITATION.cff', 'utf8')) ?? [];
let root: string;
let folder: string;
let homeless: Outcome;
let first: Outcome;
let kept: string[];

const check = (): string => toReport(checkAddresses(root, readDossier(root).dossier));
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const release = (...args: string[]): Outcome => run('release', ['--root', root, ...args]);

const withdrawn = { on: '2026-12-01', why: 'The words are a caption, not a statement.' };
const changedClaims = harbourClaims.map((claim) =>
  'id' in claim && claim.id === 'c-har-show' ? { ...claim, withdrawn } : claim,
);

beforeAll(() => {
  const dossier = makeSmallDossier();
  closing.push(dossier.remove);
  root = dossier.root;
  homeless = run('release', ['--root', root, '--date', released], { SITE_URL: '' });
  first = release('--version', version, '--date', released);
  rmSync(join(root, 'content/sources/pier.yaml'));
  edit(root, {
    'content/sources/harbour.yaml': makeRecord('harbour', harbourText, changedClaims),
    'content/sources/quay.yaml': makeRecord('quay', pierText, pierClaims, { seed: 'pier.txt' }),
    'content/relations.yaml': '[]\n',
  });
}, 180_000);
afterAll(() => {
  for (const close of closing) close();
});

describe('a release', () => {
  it('keeps an edition and says what it did', () => {
    expect(first.stderr.replace(/.*Building.*\n?/g, '')).toBe('');
    expect(first.status).toBe(0);
    expect(first.stdout).toMatch(/files in \d+ kB, \d+ new addresses\.\nIt will be at http/);
    expect(readEditions(root)).toMatchObject({ findings: [], editions: [{ version, date: released }] });
  });

  it('names in the ledger every page, passage and file that it published, each once', () => {
    const pages = readLedger(root).ledger[version] ?? {};
    expect(pages['/sources/pier/']).toEqual(
      expect.arrayContaining(['#p1', '#p2', '#c-pier-boats', '#n-c-pier-boats', 'text.txt']),
    );
    expect(pages['/conflicts/']).toContain('#boats');
    expect(pages['/figures/']).toEqual(expect.arrayContaining(['#f-har-boats', '#m-boats-searched']));
    expect(pages['/names/']).toContain('#pilots');
    for (const parts of Object.values(pages)) expect(new Set(parts).size).toBe(parts.length);
  });

  it('records the texts and records that it was made of', () => {
    const inputs = readFileSync(join(root, `content/editions/${version}/inputs.sha256`), 'utf8');
    expect(inputs).toContain(`${toSha256(harbourText)}  seeds/harbour.txt\n`);
    expect(inputs).toMatch(/ {2}content\/briefing\.mdx\n/);
  });

  it.each([
    ['a version that is there already', version, /The edition `.*` has been released already/],
    ['a version that the citations do not name', '2999.1.0', /package\.json says version/],
    ['what is no version', 'v1', /`v1` is no version/],
  ])('refuses %s', (_name, asked, message) => {
    expect(release('--version', asked, '--date', released)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(message),
    });
  });

  it('refuses to keep an edition that could not name its own address', () => {
    expect(homeless).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('SITE_URL does not say where the site stands'),
    });
  });

  it('asks for a note on each claim that changed, and is content with one', () => {
    const { dossier } = readDossier(root);
    const untold = findUntold(root, dossier);
    expect(toUntoldReport(untold, '2026-12-02')).toMatchInlineSnapshot(`
      "1 claim changed since the last edition, and content/changes.yaml does not say so.
      Complete these entries and add them there. New claims may share one entry of the kind \`new-evidence\` without \`claim\`, which does not date them;
      \`superseded\` is for a statement that a later one replaces; only major changes move the date of update.

      - date: 2026-12-02
        kind: correction
        claim: c-har-show
        text: The words are a caption, not a statement.
        before: The text says so.
        major: true"
    `);
    const note = {
      date: '2026-12-02',
      kind: 'correction' as const,
      claim: 'c-har-show',
      text: withdrawn.why,
      major: true,
    };
    const told = { ...dossier, changes: { ...dossier.changes, data: [...dossier.changes.data, note] } };
    expect(findUntold(root, told)).toEqual([]);
  });
});

describe('after a release', () => {
  it('finds without a build what is lost: pages, passages, relations', () => {
    const report = check();
    expect(report).toContain('`/sources/pier/` was published with version');
    expect(report).toContain('`/sources/pier/#p2` was published');
    expect(report).toContain('`/conflicts/#boats` was published');
    // Its page says that it was withdrawn, and the passage leads to its paragraph.
    expect(report).not.toContain('c-har-show');
    expect(report).not.toContain('`/claims/');
  });

  it('is content once redirects say where things are', () => {
    writeFileSync(
      join(root, 'content/redirects.yaml'),
      stringify([
        { from: '/sources/pier/', to: '/sources/quay/' },
        { from: '/conflicts/#boats', gone: 'The two counts are no longer compared.', on: '2026-12-01' },
        { from: '/conflicts/#look-alikes', gone: 'Nothing looks alike any more.', on: '2026-12-01' },
      ]),
    );
    expect(check()).toBe('No findings.');
  });

  describe('in the site that is built then', () => {
    beforeAll(() => {
      const built = buildSmall(root, base);
      closing.push(built.remove);
      folder = built.folder;
      keepAddresses({ root, folder, base, dossier: readDossier(root).dossier });
      kept = keepEditions(root, folder);
    }, 180_000);

    it('answers for every address of the ledger', () => {
      expect(findLostUrls(folder, readLedger(root).ledger)).toEqual([]);
    });

    it('tells an address that it does not answer', () => {
      const ledger = { '2026.1.0': { '/gone/': ['#x', 'y.csv'], '/names/': ['#nobody'], '/sources/pier/': ['#p9'] } };
      expect(findLostUrls(folder, ledger).map(({ message }) => message)).toEqual([
        '`/gone/` was published with version `2026.1.0` and leads nowhere now.',
        '`/gone/#x` was published with version `2026.1.0` and leads nowhere now.',
        '`/gone/y.csv` was published with version `2026.1.0` and leads nowhere now.',
        '`/names/#nobody` was published with version `2026.1.0` and leads nowhere now.',
        '`/sources/pier/#p9` was published with version `2026.1.0` and leads nowhere now.',
      ]);
    });

    it('sends readers on, for hosts that read redirects and for those that do not', () => {
      expect(read('_redirects')).toBe(
        '/some/base/sources/pier/ /some/base/sources/quay/ 301\n/some/base/sources/pier/* /some/base/sources/quay/:splat 301\n',
      );
      const page = read('sources/pier/index.html');
      expect(page).toContain('<meta http-equiv="refresh" content="0; url=../quay/">');
      expect(page).toContain('<meta name="robots" content="noindex">');
      expect(page).toMatch(/<link rel="canonical" href="http[^"]*\/some\/base\/sources\/quay\/">/);
      expect(page).toContain('<a href="../quay/">');
      expect(read('sources/pier/text.txt')).toBe(pierText);
    });

    it('leads to the passage that a link names', async () => {
      await withSite(folder, base, async ({ url, browser }) => {
        const page = await browser.newPage();
        await page.goto(`${url}sources/pier/#p2`);
        await page.waitForURL(`${url}sources/quay/#p2`);
        expect(await page.locator('#p2').textContent()).toContain('The harbour office opened the pier.');
        const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
        await plain.goto(`${url}sources/pier/`);
        await plain.waitForURL(`${url}sources/quay/`);
      });
    });

    it('keeps the page of a claim that was withdrawn, which says so, and its passage', () => {
      const page = read('claims/c-har-show/index.html');
      expect(page).toContain('<strong>Withdrawn on 1 December 2026.</strong>');
      expect(page).toContain(withdrawn.why);
      expect(page).toContain('The pilots called the search “a show”');
      const paragraph = /<p id="p3"[\s\S]*?<\/p>/.exec(read('sources/harbour/index.html'))?.[0];
      expect(paragraph).toContain('<span id="c-har-show"></span>');
      expect(paragraph).toContain('<span id="n-c-har-show"></span>');
      expect(read('claims/c-har-show/cite.bib')).toContain('withdrawn on 2026-12-01');
    });

    it('keeps the row of a claim that was withdrawn, which says so, and no place among those that stand', () => {
      const rows = csvParse(read('data/claims.csv'));
      const dates = new Map(rows.map((row) => [row['claim_id'], row['withdrawn_on']]));
      expect(dates.get('c-har-show')).toBe(withdrawn.on);
      expect(dates.get('c-har-boats')).toBe('');
      expect(read('names/index.html')).not.toContain('c-har-show');
      expect(read('sources/harbour/annotations.json')).not.toContain('c-har-show');
    });

    it('says on a page which of its entries are gone, and why', () => {
      expect(read('conflicts/index.html')).toContain(
        '<li id="boats">Withdrawn on 1 December 2026: The two counts are no longer compared.</li>',
      );
    });

    it('holds the edition as it was released, with checksums that hold, and its links lead on', () => {
      const kept = (path: string): string => read(`v/${version}/${path}`);
      const sums = kept('SHA256SUMS').trim().split('\n');
      expect(sums.length).toBeGreaterThan(50);
      for (const line of sums) {
        const [sum, path = ''] = line.split('  ');
        expect(toSha256(readFileSync(join(folder, 'v', version, path))), path).toBe(sum);
      }
      expect(kept('sources/pier/index.html')).toContain('The harbour office opened the pier.');
      expect(kept('conflicts/index.html')).toContain('id="boats"');
      expect(kept('claims/c-har-show/index.html')).not.toMatch(/Withdrawn on/i);
    });

    it('holds nothing for programs that leads from the edition to what it leaves out', () => {
      const { address } = readEditions(root).editions[0]!;
      for (const path of ['linkset.json', 'data/index.md', 'changes/index.md', 'method/index.md']) {
        const [, ...ways] = read(`v/${version}/${path}`).split(address);
        for (const way of ways.map((rest) => /^[^\s"<>()#?]*/.exec(rest)?.[0] ?? '')) {
          const file = join(folder, 'v', version, way, /(?:^|\/)$/.test(way) ? 'index.html' : '');
          expect(existsSync(file), `${path}: ${way}`).toBe(true);
        }
      }
    });

    it('is cited by the checksums that its files have', () => {
      for (const path of ['', 'method/']) {
        const [, sum] = /SHA-256 of [\w/]*index\.md: (\w{12})/.exec(read(`v/${version}/${path}index.html`)) ?? [];
        expect(toSha256(read(`v/${version}/${path}index.md`)).slice(0, 12)).toBe(sum);
      }
    });

    it('reads an edition under any folder, with its banner, styles and links', async () => {
      await withSite(folder, base, async ({ url, browser }) => {
        const page = await browser.newPage();
        const failed: string[] = [];
        page.on('response', (response) => void (response.ok() || failed.push(response.url())));
        await page.goto(`${url}v/${version}/sources/harbour/`);
        const banner = page.getByRole('complementary', { name: 'Edition' });
        expect(await banner.innerText()).toContain(`Edition ${version} of`);
        expect(
          await page.evaluate(() => getComputedStyle(document.querySelector('.current-edition')!, '::after').content),
        ).toContain(version);
        await banner.getByRole('link', { name: /in the current edition/ }).click();
        expect(page.url()).toBe(`${url}sources/harbour/`);
        await page.goBack();
        await page.getByRole('link', { name: 'Conflicts', exact: true }).last().click();
        expect(page.url()).toBe(`${url}v/${version}/conflicts/`);
        await page.getByRole('link', { name: 'Search', exact: true }).first().click();
        expect(page.url()).toBe(`${url}search/`);
        expect(failed).toEqual([]);
      });
    });

    it('warns that the citations still name the version that was released', () => {
      expect(kept).toEqual([version]);
      const warnings = reviewPublication(root).findings.filter(({ severity }) => severity === 'warning');
      expect(warnings.map(({ rule }) => rule)).toContain('version-names-edition');
    });

    it('lists editions for readers and for programs', () => {
      expect(read('versions/index.html')).toContain(`href="${base}v/${version}/"`);
      const { refs } = LinkHeader.parse(read('versions/timemap.link').replaceAll('\n', ' '));
      const mementos = refs.filter(({ rel }) => rel === 'memento');
      expect(mementos.map(({ uri }) => uri)).toEqual([`https://host.example${base}v/${version}/`]);
      expect(Date.parse(String(mementos[0]?.['datetime']))).toBe(Date.parse(released));
    });
  });

  it('finds an edition or a ledger that was altered', () => {
    const pack = join(root, `content/editions/${version}/pages.jsonl.br`);
    const ledger = join(root, 'content/permalinks.json');
    const before = readFileSync(ledger, 'utf8');
    writeFileSync(ledger, before.replace('"#pilots"', '"#others"'));
    renameSync(pack, `${pack}.away`);
    const report = check();
    expect(report).toContain(
      `content/editions/${version}/pages.jsonl.br  error  edition-is-unchanged\n  The file is missing.`,
    );
    expect(report).toContain(
      `content/permalinks.json  error  edition-is-unchanged\n  The addresses of \`${version}\` are not those`,
    );
    renameSync(`${pack}.away`, pack);
    writeFileSync(ledger, before);
    expect(check()).toBe('No findings.');
  });
});
