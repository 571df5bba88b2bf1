import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import { projectRoot } from '../../scripts/lib/files.ts';
import { readDossier } from '../../scripts/lib/read-dossier.ts';

const folder = inject('siteFolder');
const { dossier } = readDossier(projectRoot);
const claims = new Map(dossier.records.flatMap(({ data }) => data.claims.map((claim) => [claim.id, claim])));

const figures = globSync('**/*.html', { cwd: folder }).flatMap((page) => {
  const html = readFileSync(join(folder, page), 'utf8');
  if (!html.includes('class="chart"')) return [];
  return selectAll('figure.chart', fromHtml(html)).map((figure) => ({
    name: `${page}#${figure.properties.id}`,
    figure,
  }));
});

function toClaims(element: Element): string[] {
  return String(element.properties.dataClaim ?? '')
    .split(' ')
    .filter((id) => id !== '');
}

function listTexts(figure: Element): { claims: string[]; words: string }[] {
  return selectAll('svg[role="img"] text', figure).map((text) => {
    const lines = selectAll('tspan', text).map((line) => toString(line));
    return { claims: toClaims(text), words: lines.length > 0 ? lines.join(' ') : toString(text) };
  });
}

it('the site has pictures', () => {
  expect(figures.length).toBeGreaterThan(3);
});

describe.each(figures)('$name', ({ figure }) => {
  const rows = new Map(
    selectAll('tr[data-claim]', figure).flatMap((row) => toClaims(row).map((id) => [id, row] as const)),
  );
  const texts = listTexts(figure);

  it('says what it shows, and where it comes from', () => {
    expect(toString(select('figcaption', figure) as ElementContent).trim()).not.toBe('');
    expect(selectAll('.chart-source a[href*="/sources/"]', figure).length).toBeGreaterThan(0);
    for (const svg of selectAll('svg:not([role="img"])', figure)) expect(svg.properties.ariaHidden).toBe('true');
  });

  it('has a table with the numbers of its drawing, in the words of the data', () => {
    for (const { claims: ids, words } of texts.filter((text) => /\d/.test(text.words))) {
      expect(ids, words).not.toEqual([]);
      for (const id of ids) expect(rows.has(id), `${id} has a row`).toBe(true);
    }
    for (const [id, row] of rows) {
      const text = claims.get(id)?.figure?.text;
      if (text !== undefined) expect(toString(row)).toContain(text);
    }
  });

  it('draws what the table says is drawn', () => {
    const shown = texts.flatMap(({ claims: ids, words }) => ids.map((id) => ({ id, words })));
    for (const row of selectAll('tr[data-drawn]', figure)) {
      const [id = ''] = toClaims(row);
      expect(
        shown.some((text) => text.id === id),
        id,
      ).toBe(row.properties.dataDrawn === 'yes');
    }
  });

  it('repeats the words of a claim letter for letter', () => {
    for (const {
      claims: [id = ''],
      words,
    } of texts.filter((text) => text.claims.length === 1)) {
      const { figure: counted, when } = claims.get(id) ?? {};
      if (/^\d{4}$/.test(words)) continue;
      expect(words).toContain(counted?.text ?? when?.evidence);
    }
  });
});
