import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { toEntryHtml } from '../../src/search/entry-html.ts';
import { toIndexEntry, toKnownNames, type IndexEntry } from '../../src/search/index-entry.ts';
import { joinClaims } from '../../src/search/join-claims.ts';
import { packNames, toNameTable, uniqueNames } from '../../src/search/name-table.ts';
import { readPage, type PageRecords } from '../../src/search/read-page.ts';
import type { KnownName, SearchRecord } from '../../src/search/records.ts';
import { UserError } from './cli.ts';
import { toVocabulary } from './search-vocabulary.ts';

/** What an index holds. */
export interface IndexSummary {
  records: number;
  names: number;
}

/** What a search in the browser loads; Pagefind's own interfaces and its other languages are left out. */
const neededFiles =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\..*\.pf_meta|fragment|index|filter|names\.json)$/;
const batchSize = 200;
/** Words with their places that a search loads at least, and how many such pieces a large index has. */
const smallestChunk = 2_000;
const largestChunk = 20_000;
const chunks = 100;

/**
 * Makes the search index of a built site in its folder `pagefind`, from the records that its pages mark (`src/search/records.ts`).
 * The old index stays until the new one is whole.
 */
export async function buildSearchIndex(folder: string): Promise<IndexSummary> {
  const pages = listPages(folder).map((page) => readFile(folder, page));
  const records = joinClaims(pages.flatMap((page) => page.records)).filter(
    ({ text, title }) => text !== '' || title !== '',
  );
  const names = uniqueNames([...records.flatMap(toKnownName), ...readNames(folder)]);
  const known = toKnownNames(toNameTable(names));
  const vocabulary = toVocabulary(new Map(pages.flatMap(({ labels }) => [...labels])), names);
  const draft = join(folder, '.pagefind-draft');
  rmSync(draft, { recursive: true, force: true });
  try {
    const entries = records.map((record) => toIndexEntry(record, known, vocabulary));
    await withChunkSize(entries, () => writeIndex(entries, draft));
    writeFileSync(join(draft, 'names.json'), JSON.stringify(packNames(names)));
    removeUnneeded(draft);
    rmSync(join(folder, 'pagefind'), { recursive: true, force: true });
    renameSync(draft, join(folder, 'pagefind'));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return { records: records.length, names: known.table.rows.length };
}

/** Paths of the pages below a folder, in code-unit order. */
function listPages(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return files.filter((path) => path.endsWith('.html')).sort();
}

function readFile(folder: string, path: string): PageRecords {
  const html = readFileSync(join(folder, path), 'utf8');
  // Most pages of a large site that hold no record are told apart without parsing them.
  if (!html.includes('data-search')) return { records: [], labels: new Map() };
  return readPage(fromHtml(html), path.replace(/(^|\/)index\.html$/, '$1'));
}

/** Names that the site knows beside those that its pages show. */
function readNames(folder: string): KnownName[] {
  const file = join(folder, 'search/names.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KnownName[]) : [];
}

function toKnownName({ type, entities, title, aliases }: SearchRecord): KnownName[] {
  const [id] = entities;
  return type === 'name' && id !== undefined ? [{ id, name: title, aliases }] : [];
}

/**
 * Runs a step with an index cut into pieces that suit its size: a search loads whole pieces, and Pagefind's own weigh 20 kB each.
 * Its program takes the size from the environment only: https://github.com/Pagefind/pagefind/blob/main/pagefind/src/options.rs
 */
async function withChunkSize(entries: readonly IndexEntry[], step: () => Promise<void>): Promise<void> {
  const words = entries.reduce(
    (sum, { text, meta }) => sum + [text, ...Object.values(meta)].join(' ').split(' ').length,
    0,
  );
  const variable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
  const before = process.env[variable];
  process.env[variable] = String(Math.min(largestChunk, Math.max(smallestChunk, Math.ceil(words / chunks))));
  try {
    await step();
  } finally {
    if (before === undefined) delete process.env[variable];
    else process.env[variable] = before;
  }
}

async function writeIndex(entries: readonly IndexEntry[], outputPath: string): Promise<void> {
  try {
    const index = await openIndex();
    for (let at = 0; at < entries.length; at += batchSize) {
      await Promise.all(entries.slice(at, at + batchSize).map((entry) => addEntry(index, entry)));
    }
    const { errors } = await index.writeFiles({ outputPath });
    refuseErrors(errors, 'could not write the index');
  } finally {
    await close();
  }
}

async function openIndex(): Promise<PagefindIndex> {
  const program = process.env['PAGEFIND_EXTENDED_BINARY_PATH'] ?? process.env['PAGEFIND_BINARY_PATH'];
  if (program !== undefined && !existsSync(program)) throw missingProgram(`there is no file \`${program}\``);
  const { errors, index } = await createIndex({ forceLanguage: 'en' }).catch(() => {
    throw missingProgram(`no package \`@pagefind/*\` for \`${process.platform}-${process.arch}\` is installed`);
  });
  refuseErrors(errors, 'could not begin an index');
  if (index === undefined) throw new Error('Pagefind gave neither an index nor an error.');
  return index;
}

async function addEntry(index: PagefindIndex, entry: IndexEntry): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: `/${entry.url}`, content: toEntryHtml(entry) });
  refuseErrors(errors, `could not take \`/${entry.url}\``);
}

/** Pagefind does not reject: it resolves with what went wrong. */
function refuseErrors(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new UserError(`The search index was not made: Pagefind ${what}: ${errors.join('; ')}`);
}

function missingProgram(why: string): UserError {
  return new UserError(
    `The search index was not made: Pagefind's program is missing, ${why}.`,
    'Install the dependencies again with the optional ones among them: `npm ci --include=optional`.',
  );
}

function removeUnneeded(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!neededFiles.test(name)) rmSync(join(folder, name), { recursive: true });
  }
}
