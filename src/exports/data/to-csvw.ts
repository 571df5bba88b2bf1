import type { Edition } from '../../model/edition.ts';
import { listSeparator, type Column, type Table } from './column.ts';

const datatypes: Record<Column<never>['type'], string> = {
  string: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  date: 'date',
  list: 'string',
  address: 'anyURI',
};

/** Description of a CSV file after CSV on the Web, to stand beside it. */
export function toCsvw<Row>(table: Table<Row>, edition: Edition): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: `${table.name}.csv`,
    'dc:title': table.title,
    'dc:description': table.description,
    'dc:creator': edition.authors,
    'dc:license': { '@id': edition.licence.url },
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
    tableSchema: {
      columns: table.columns.map(toColumn),
      primaryKey: table.key,
      // The address is put before the template, whose braces it would encode.
      aboutUrl: edition.toAddress('/') + table.about.slice(1),
    },
  };
}

function toColumn<Row>({ name, type, description, isRequired, values }: Column<Row>): object {
  const base = datatypes[type];
  return {
    name,
    titles: name,
    'dc:description': description,
    datatype: values ? { base, format: values.join('|') } : base,
    ...(isRequired ? { required: true } : {}),
    ...(type === 'list' ? { separator: listSeparator } : {}),
  };
}
