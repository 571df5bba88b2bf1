import { existsSync } from 'node:fs';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { toEntryHtml } from '../../../src/search/entry-html.ts';
import type { IndexEntry } from '../../../src/search/index-entry.ts';
import { UserError } from '../cli.ts';

const batchSize = 200;
const sizeVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/**
 * Writes entries as Pagefind does, cut into pieces of so many words with their places. Its program takes the size from the environment
 * only: https://github.com/Pagefind/pagefind/blob/main/pagefind/src/options.rs
 */
export async function writeIndex(entries: readonly IndexEntry[], outputPath: string, chunkSize: number): Promise<void> {
  const before = process.env[sizeVariable];
  process.env[sizeVariable] = String(chunkSize);
  try {
    const index = await openIndex();
    for (let at = 0; at < entries.length; at += batchSize) {
      await Promise.all(entries.slice(at, at + batchSize).map((entry) => addEntry(index, entry)));
    }
    const { errors } = await index.writeFiles({ outputPath });
    refuseErrors(errors, 'could not write the index');
  } finally {
    await close();
    if (before === undefined) delete process.env[sizeVariable];
    else process.env[sizeVariable] = before;
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
