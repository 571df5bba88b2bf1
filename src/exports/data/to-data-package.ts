import type { Edition, PublishedFile } from '../../model/edition.ts';
import type { Source } from '../../model/dossier.ts';
import { listSeparator, type Column, type Table } from './column.ts';

const profile = 'https://datapackage.org/profiles/2.0';

/** Type and format of a column in a Table Schema. */
const fieldTypes: Record<Column<never>['type'], { type: string; format?: string }> = {
  string: { type: 'string' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
  list: { type: 'string' },
  address: { type: 'string', format: 'uri' },
};

/** A table and the CSV file that it was written to. */
export type TableFile<Row> = readonly [Table<Row>, PublishedFile];

/** What a data package is made from. */
export interface PackageParts {
  title: string;
  description: string;
  sources: readonly Source[];
  resources: readonly object[];
}

/** Description of the tables as a Data Package, version 2. */
export function toDataPackage({ title, description, sources, resources }: PackageParts, edition: Edition): object {
  const { toAddress, licence } = edition;
  return {
    $schema: `${profile}/datapackage.json`,
    name: edition.id,
    id: toAddress('/data/'),
    title,
    description,
    version: edition.version,
    created: `${edition.published}T00:00:00Z`,
    homepage: toAddress('/data/'),
    licenses: [{ name: licence.spdx, path: licence.url, title: licence.name }],
    contributors: [{ title: edition.authors, path: toAddress('/method/'), roles: ['creator'] }],
    sources: sources.map(({ id, page, label }) => ({
      title: label,
      path: toAddress(`/sources/${id}/`),
      version: `sha256:${page.sha256}`,
    })),
    resources,
  };
}

/** One table of a data package. */
export function toResource<Row>([table, { name, mediaType, bytes, sha256 }]: TableFile<Row>): object {
  return {
    $schema: `${profile}/dataresource.json`,
    name: table.name,
    type: 'table',
    title: table.title,
    description: table.description,
    path: name,
    format: 'csv',
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      $schema: `${profile}/tableschema.json`,
      fields: table.columns.map(toField),
      primaryKey: [table.key],
      missingValues: [''],
    },
  };
}

function toField<Row>({ name, type, description, isRequired, values }: Column<Row>): object {
  const constraints = { ...(isRequired ? { required: true } : {}), ...(values ? { enum: values } : {}) };
  return {
    name,
    ...fieldTypes[type],
    title: toTitle(name),
    description: type === 'list' ? `${description} Parted by “${listSeparator}”.` : description,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** `period_from` to `Period from`. */
function toTitle(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
