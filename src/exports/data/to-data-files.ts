import type { Site } from '../../model/dossier.ts';
import type { Edition, PublishedFile } from '../../model/edition.ts';
import { toClaimRows, toFigureRows } from './claim-row.ts';
import { claimsTable } from './claims-table.ts';
import type { Table } from './column.ts';
import { figuresTable } from './figures-table.ts';
import { toCsv } from './to-csv.ts';
import { toCsvw } from './to-csvw.ts';
import { toDataPackage, toResource } from './to-data-package.ts';
import { toReadme } from './to-readme.ts';
import { toRecords } from './to-records.ts';

/** A file of data with what it holds. */
export interface DataFile extends PublishedFile {
  body: string;
}

/** Gives the SHA-256 of a text's bytes in UTF-8, as 64 lower-case hexadecimal digits. */
export type Hash = (text: string) => string;

/** What the data are called. */
export interface DataTitle {
  title: string;
  description: string;
}

/** All files of the folder `data`, in the order in which they are listed. */
export function toDataFiles({ title, description }: DataTitle, site: Site, edition: Edition, hash: Hash): DataFile[] {
  const figures = toTableFiles(figuresTable, toFigureRows(site, edition), edition, hash);
  const claims = toTableFiles(claimsTable, toClaimRows(site, edition), edition, hash);
  const resources = [toResource([figuresTable, figures.csv]), toResource([claimsTable, claims.csv])];
  const dataPackage = toDataPackage({ title, description, sources: site.sources, resources }, edition);
  const toFile = (name: string, mediaType: string, label: string, body: string): DataFile =>
    toDataFile({ name, mediaType, title: label, body }, hash);
  return [
    ...Object.values(figures),
    ...Object.values(claims),
    toFile('datapackage.json', 'application/vnd.datapackage+json', 'Description of both tables', toJson(dataPackage)),
    toFile('README.md', 'text/markdown', 'How to read them', toReadme([figuresTable, claimsTable], title, edition)),
  ];
}

function toTableFiles<Row>(
  table: Table<Row>,
  rows: readonly Row[],
  edition: Edition,
  hash: Hash,
): Record<'csv' | 'json' | 'csvw', DataFile> {
  const { name, title } = table;
  const list = { title, version: edition.version, licence: edition.licence.url, [name]: toRecords(table, rows) };
  const toFile = (ending: string, mediaType: string, label: string, body: string): DataFile =>
    toDataFile({ name: `${name}${ending}`, mediaType, title: `${title}, ${label}`, body }, hash);
  return {
    csv: toFile('.csv', 'text/csv', 'as a table', toCsv(table, rows)),
    json: toFile('.json', 'application/json', 'as JSON', toJson(list)),
    csvw: toFile(
      '.csv-metadata.json',
      'application/csvm+json',
      'the columns described',
      toJson(toCsvw(table, edition)),
    ),
  };
}

function toDataFile(file: Pick<DataFile, 'name' | 'mediaType' | 'title' | 'body'>, hash: Hash): DataFile {
  const { name, mediaType, title, body } = file;
  const bytes = new TextEncoder().encode(body).length;
  return { name, path: `/data/${name}`, title, mediaType, bytes, sha256: hash(body), body };
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
