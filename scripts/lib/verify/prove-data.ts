import { toString } from 'hast-util-to-string';
import { attribute } from './elements.ts';
import { fold, shorten } from './fold.ts';
import { toSourceId } from './prove-claims.ts';
import type { ShownSource } from './prove-sources.ts';
import type { BuiltSite } from './read-site.ts';
import { toVerdict, type Fault, type Verdict } from './verdict.ts';

/** Quotations in what the site says to machines, in its pages and in its files of data, stand in their seed. */
export function proveData(site: BuiltSite, sources: ReadonlyMap<string, ShownSource>): Verdict {
  const documents = [...listEmbedded(site), ...listFiles(site)];
  const results = documents.map(({ file, text }) => {
    const quotations = listQuotations(JSON.parse(text), toSourceId(file));
    const faults = quotations.flatMap(({ words, source }): Fault[] => {
      const known = sources.get(source);
      const seeds = known === undefined ? [...sources.values()] : [known];
      if (words !== '' && seeds.some(({ seed }) => seed.text.includes(words))) return [];
      return [{ file, message: `Its data quote words that do not stand in their seed: \`${shorten(words)}\`.` }];
    });
    return { count: quotations.length - faults.length, faults };
  });
  return toVerdict('quotations in data for machines stand in their seed', results);
}

interface Document {
  file: string;
  text: string;
}

function listEmbedded({ pages }: BuiltSite): Document[] {
  return [...pages.values()].flatMap(({ file, elements }) =>
    elements
      .filter((element) => attribute(element, 'type') === 'application/ld+json')
      .map((element) => ({ file, text: toString(element) })),
  );
}

function listFiles({ files, readFile }: BuiltSite): Document[] {
  const names = [...files].filter((file) => /^(?:data|sources)\/.*\.json$/.test(file));
  return names.map((file) => ({ file, text: new TextDecoder().decode(readFile(file)) }));
}

interface Quotation {
  words: string;
  /** Slug of the source; empty where it is not told. */
  source: string;
}

/** Everything under a key that stands for verbatim words, at any depth. */
function listQuotations(value: unknown, source: string): Quotation[] {
  if (Array.isArray(value)) return value.flatMap((item) => listQuotations(item, source));
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const told = { ...value } as Record<string, unknown>;
  const own = String(told['source_id'] ?? (toSourceId(String(told['@id'] ?? '')) || source));
  const words = [told['quote'], told['exact'], told['@type'] === 'Quotation' ? told['text'] : undefined];
  const quotations = words
    .filter((text) => typeof text === 'string')
    .map((text) => ({ words: fold(text), source: own }));
  return [...quotations, ...entries.flatMap(([, inner]) => listQuotations(inner, own))];
}
