import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { toSha256 } from '../../scripts/lib/files.ts';
import { edition, readProjectSite } from '../cite/project-site.ts';
import { makeDataFiles, readBody } from './project-data.ts';

interface Field {
  name: string;
  type: string;
  constraints?: { required?: boolean; enum?: string[] };
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: { fields: Field[]; primaryKey: string[] };
}

const site = readProjectSite();
const files = makeDataFiles(site);
const dataPackage = JSON.parse(readBody(files, 'datapackage.json')) as Record<string, unknown> & {
  resources: Resource[];
};

describe('datapackage.json', () => {
  it('says what the data are, in which version, on what terms and from which texts', () => {
    expect(dataPackage).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'scam-briefing',
      version: '2026.11.0',
      created: '2026-11-20T00:00:00Z',
      licenses: [{ name: 'CC-BY-4.0' }],
      contributors: [{ title: edition.authors, roles: ['creator'] }],
      sources: site.sources.map(({ page }) => ({ version: `sha256:${page.sha256}` })),
    });
  });

  it.each(dataPackage.resources)('has the size, checksum and columns of $path', ({ path, bytes, hash, schema }) => {
    const body = readBody(files, path);
    expect(bytes).toBe(Buffer.byteLength(body));
    expect(hash).toBe(`sha256:${toSha256(body)}`);
    expect(schema.fields.map(({ name }) => name)).toEqual(csvParse(body).columns);
  });

  it.each(dataPackage.resources)('holds for every cell of $path', ({ path, schema }) => {
    const rows = csvParse(readBody(files, path));
    const [key = ''] = schema.primaryKey;
    expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
    for (const { name, type, constraints } of schema.fields) {
      const cells = rows.map((row) => row[name] ?? '');
      if (constraints?.required) expect(cells, name).not.toContain('');
      for (const cell of cells.filter(Boolean)) {
        if (constraints?.enum) expect(constraints.enum, name).toContain(cell);
        if (type === 'date') expect(cell, name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        if (type === 'number' || type === 'integer') expect(Number(cell), name).not.toBeNaN();
        if (type === 'boolean') expect(['true', 'false'], name).toContain(cell);
      }
    }
  });
});

describe('figures.csv-metadata.json', () => {
  const csvw = JSON.parse(readBody(files, 'figures.csv-metadata.json')) as {
    url: string;
    tableSchema: { columns: { name: string; required?: boolean }[]; primaryKey: string; aboutUrl: string };
  };

  it('describes the same columns, and makes of each row an anchor on the data page', () => {
    const rows = csvParse(readBody(files, csvw.url));
    expect(csvw.tableSchema.columns.map(({ name }) => name)).toEqual(rows.columns);
    expect(csvw.tableSchema.primaryKey).toBe('figure_id');
    expect(csvw.tableSchema.aboutUrl).toBe('https://example.org/briefing/data/#{figure_id}');
  });
});

describe('README.md', () => {
  it('explains every column of every table', () => {
    const readme = readBody(files, 'README.md');
    for (const { schema } of dataPackage.resources) {
      for (const { name } of schema.fields) expect(readme).toContain(`| \`${name}\` |`);
    }
  });

  it('says that our licence does not cover the quotations', () => {
    const [, licence] = /## Licence\n\n(.*)/.exec(readBody(files, 'README.md')) ?? [];
    expect(licence).toMatchInlineSnapshot(
      `"Our words and data: CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), the authors of the briefing. The quotations belong to the publishers of the texts and stand here for quotation and verification; the licence does not cover them."`,
    );
  });
});
