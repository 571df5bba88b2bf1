import type { Edition } from '../../model/edition.ts';
import type { Column, Table } from './column.ts';

/** What everybody has to know who uses the tables, as a list for README and page. */
export const caveats: readonly string[] = [
  'The rows are what texts say, not what happened. Each row has the exact words; read them before you use the number.',
  'Never add rows up. Periods overlap, parts stand beside their wholes, and several texts may rest on one announcement.',
  'A bound belongs to its value: show “more than”, “at least”, “nearly” wherever you show the number.',
  'Rows with the bound `magnitude` come from words such as “hundreds”. They are not fit for a chart.',
  'Rows of different measures count different things: arrested, detained, in custody and deported are four.',
  'A figure has three dates: the period that it counts, the day for which it is stated, and the day on which the text appeared. Each has a basis: stated, inferred by us, or not stated.',
  'An empty cell means that the text does not say.',
  'Where `wrongdoing` is true, show the status and the reply with the claim. An allegation is not a finding.',
  'Texts differ in weight: `source_introduction` has the words to introduce each.',
];

/** How to read the files, for those who open only the folder. */
export function toReadme(tables: readonly Table<never>[], title: string, edition: Edition): string {
  return `${[
    `# ${title}`,
    `Version ${edition.version}, updated ${edition.updated}. <${edition.toAddress('/data/')}>`,
    '## Before you use them',
    caveats.map((caveat) => `- ${caveat}`).join('\n'),
    '## Files',
    tables.map(({ name, description }) => `- \`${name}.csv\`, \`${name}.json\`: ${description}`).join('\n'),
    [
      'CSV: UTF-8 without byte order mark, commas, CRLF, quotes doubled. In a spreadsheet, choose “import as UTF-8”.',
      'A cell that a spreadsheet would run as a formula begins with an apostrophe; the JSON files have it without.',
      '`datapackage.json` describes the tables (Data Package, version 2), as do the `-metadata.json` files (CSV on the Web).',
    ].join('\n'),
    ...tables.map(toColumnTable),
    '## Licence',
    toLicenceText(edition),
    '## Cite',
    `${edition.authors}. ${title}. Version ${edition.version}, ${edition.updated}. <${edition.toAddress('/data/')}>`,
  ].join('\n\n')}\n`;
}

/** Whose the words are, in one paragraph. */
export function toLicenceText({ authors, licence }: Edition): string {
  return (
    `Our words and data: ${licence.name} (${licence.url}), ${authors.charAt(0).toLowerCase()}${authors.slice(1)}. ` +
    'The quotations belong to the publishers of the texts and stand here for quotation and verification; the licence does not cover them.'
  );
}

function toColumnTable({ name, columns }: Table<never>): string {
  const rows = columns.map((column) => `| \`${column.name}\` | ${column.type} | ${toDescription(column)} |`);
  return [`## Columns of ${name}`, '', '| Column | Type | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

function toDescription({ description, values }: Column<never>): string {
  return values ? `${description} One of: ${values.map((value) => `\`${value}\``).join(', ')}.` : description;
}
