import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Redirect } from '../../src/model/permalink.ts';
import { compareVersions, listLedger, printLedger, toLedgerSection, toRelative } from '../../src/site/permalinks.ts';
import { followMoves } from '../../src/site/permalinks-moves.ts';
import { redirectLeadsOn } from '../../src/site/permalinks-redirects.ts';
import { urlIsKept } from '../../src/site/permalinks-rule.ts';
import { toRedirectsFile } from '../../scripts/lib/redirects.ts';

const slug = fc.stringMatching(/^[a-z]{1,3}$/);
const page = fc.array(slug, { maxLength: 3 }).map((parts) => `/${parts.map((part) => `${part}/`).join('')}`);
const address = fc.tuple(page, fc.constantFrom('', 'x.txt'), fc.constantFrom('', '#p1')).map((parts) => parts.join(''));

describe('toRelative', () => {
  it('gives a way that leads from a page to the address, under every base', () => {
    fc.assert(
      fc.property(page, address, (from, to) => {
        expect(new URL(toRelative(from, to), `http://host/base${from}`).href).toBe(`http://host/base${to}`);
      }),
    );
  });

  it('never is empty, so that it can stand in an attribute', () => {
    expect(toRelative('/a/', '/a/')).toBe('./');
    expect(toRelative('/a/b/', '/a/c/#x')).toBe('../c/#x');
  });
});

describe('a ledger', () => {
  it('lists every address that it was made of, and printed and read again it is the same', () => {
    fc.assert(
      fc.property(fc.uniqueArray(address), (addresses) => {
        const ledger = { '2026.1.0': toLedgerSection(addresses, {}) };
        const listed = listLedger(ledger).map((entry) => entry.address);
        expect(listed).toEqual(expect.arrayContaining(addresses));
        expect(JSON.parse(printLedger(ledger))).toEqual(ledger);
      }),
    );
  });

  it('adds only what no edition has published before, and names the first', () => {
    const first = toLedgerSection(['/a/', '/a/#x', '/b.txt'], {});
    expect(first).toEqual({ '/a/': ['#x'], '/b.txt': [] });
    const second = toLedgerSection(['/a/', '/a/#x', '/a/#y', '/b.txt', '/c/'], { '2026.1.0': first });
    expect(second).toEqual({ '/a/': ['#y'], '/c/': [] });
    const listed = listLedger({ '2026.1.0': first, '2026.2.0': second });
    expect(listed.find((entry) => entry.address === '/a/')?.version).toBe('2026.1.0');
    expect(listed.find((entry) => entry.address === '/a/#y')?.version).toBe('2026.2.0');
  });
});

it('orders versions by number, not by letter', () => {
  expect(['2026.11.0', '2027.1.0', '2026.9.1', '2026.9.0'].toSorted(compareVersions)).toEqual([
    '2026.9.0',
    '2026.9.1',
    '2026.11.0',
    '2027.1.0',
  ]);
});

describe('followMoves', () => {
  const moves: Redirect[] = [
    { from: '/old/', to: '/middle/' },
    { from: '/middle/', to: '/new/' },
    { from: '/new/#a', to: '/new/#b' },
    { from: '/list/', to: '/page/#entry' },
    { from: '/round/', to: '/about/' },
    { from: '/about/', to: '/round/' },
  ];

  it.each([
    ['/old/', '/new/'],
    ['/old/#p1', '/new/#p1'],
    ['/old/#a', '/new/#b'],
    ['/old/text.txt', '/new/text.txt'],
    ['/list/#x', '/page/#entry'],
    ['/else/', '/else/'],
    ['/round/', undefined],
  ])('takes %s to %s', (from, to) => {
    expect(followMoves(from, moves)).toBe(to);
  });

  it('writes pages, with what stands below them, for hosts, and leaves passages and circles out', () => {
    expect(toRedirectsFile(moves, '/b/')).toMatchInlineSnapshot(`
      "/b/old/ /b/new/ 301
      /b/old/* /b/new/:splat 301
      /b/middle/ /b/new/ 301
      /b/middle/* /b/new/:splat 301
      /b/list/ /b/page/#entry 301
      "
    `);
  });
});

describe('url-is-kept', () => {
  const ledger = {
    '2026.1.0': {
      '/claims/c-a/': ['#c-a', 'cite.bib'],
      '/sources/s/': ['#p1', '#p2'],
      '/method/': ['#limits'],
      '/topics/t/': [],
    },
  };
  const content = new Set([
    '/claims/c-a/',
    '/claims/c-a/#c-a',
    '/sources/s/',
    '/sources/s/#p1',
    '/sources/s/#p2',
    '/topics/t/',
  ]);
  const without = (...gone: string[]): Set<string> => new Set([...content].filter((entry) => !gone.includes(entry)));

  it('is content with a dossier that still gives every address, and says nothing of those that only a build can tell', () => {
    expect(urlIsKept({ recorded: new Set(), content, ledger, redirects: [] })).toEqual([]);
  });

  it('says of a claim that was deleted how it is withdrawn', () => {
    const [finding] = urlIsKept({
      recorded: new Set(),
      content: without('/claims/c-a/', '/claims/c-a/#c-a'),
      ledger,
      redirects: [],
    });
    expect(`${finding?.message}\n${finding?.hint}`).toMatchInlineSnapshot(`
      "\`/claims/c-a/\` was published with version \`2026.1.0\` and leads nowhere now.
      A claim is never taken out: put it back into its record with \`withdrawn: { on: …, why: … }\`, and its page says so."
    `);
  });

  it('says of a passage how it is moved or given up', () => {
    const [finding, ...others] = urlIsKept({
      recorded: new Set(),
      content: without('/sources/s/#p2'),
      ledger,
      redirects: [],
    });
    expect(others).toEqual([]);
    expect(finding?.hint).toMatchInlineSnapshot(
      `"Put back what stood there. If it moved, add \`- { from: /sources/s/#p2, to: … }\` to \`content/redirects.yaml\`; if nothing takes its place, \`- { from: /sources/s/#p2, gone: why, on: day }\`."`,
    );
  });

  it('tells relations and names, which the last edition knew, from other anchors of their pages', () => {
    const lists = { '2026.1.0': { '/conflicts/': ['#arrests', '#chart'] } };
    const found = urlIsKept({ content, recorded: new Set(['/conflicts/#arrests']), ledger: lists, redirects: [] });
    expect(found.map(({ message }) => message)).toEqual([
      '`/conflicts/#arrests` was published with version `2026.1.0` and leads nowhere now.',
    ]);
  });

  it('takes a redirect or a tombstone for an answer', () => {
    const redirects: Redirect[] = [
      { from: '/sources/s/#p2', to: '/sources/s/#p1' },
      { from: '/topics/t/', gone: 'It is told elsewhere.', on: '2026-02-01' },
    ];
    expect(
      urlIsKept({ recorded: new Set(), content: without('/sources/s/#p2', '/topics/t/'), ledger, redirects }),
    ).toEqual([]);
    expect(
      urlIsKept({ recorded: new Set(), content: without('/sources/s/#p2', '/sources/s/#p1'), ledger, redirects }),
    ).toHaveLength(2);
  });
});

describe('redirect-leads-on', () => {
  const content = new Set(['/sources/s/', '/sources/s/#p1']);
  const check = (data: Redirect[]): string[] =>
    redirectLeadsOn(
      { file: 'content/redirects.yaml', data, locate: ([at]) => ({ line: Number(at) + 1, column: 1 }) },
      content,
    ).map(({ line, message }) => `${line}: ${message}`);

  it('is content with redirects that lead to what stands', () => {
    expect(
      check([
        { from: '/sources/old/', to: '/sources/s/' },
        { from: '/sources/s/#p0', to: '/sources/s/#p1' },
      ]),
    ).toEqual([]);
  });

  it('reports circles, targets that do not exist, entries that hide something, repetitions and pages that lead to files', () => {
    const found = check([
      { from: '/a/', to: '/b/' },
      { from: '/b/', to: '/a/' },
      { from: '/sources/x/', to: '/sources/y/' },
      { from: '/sources/s/', gone: 'It is gone.', on: '2026-01-01' },
      { from: '/a/', to: '/sources/s/' },
      { from: '/c/', to: '/data/figures.csv' },
    ]);
    expect(found).toMatchInlineSnapshot(`
      [
        "1: \`/a/\` leads back to itself.",
        "2: \`/b/\` leads back to itself.",
        "3: \`/sources/x/\` leads to \`/sources/y/\`, which does not exist.",
        "4: Something stands at \`/sources/s/\`, which the entry would hide.",
        "5: The address \`/a/\` is already dealt with further up.",
        "6: \`/c/\` leads to \`/data/figures.csv\`, which is of another kind.",
      ]
    `);
  });
});
