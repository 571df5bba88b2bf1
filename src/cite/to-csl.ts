import type { Source } from '../model/dossier.ts';
import type { Edition } from '../model/edition.ts';
import type { Fact } from '../model/source-record.ts';
import type { Citable, CitableSource } from './citable.ts';
import { toCslDate, toCslNames, type CslItem } from './csl.ts';
import { toAbstract } from './to-abstract.ts';
import { findStated } from './find-stated.ts';
import { toOwnVocabulary, toSourceVocabulary } from './vocabularies.ts';

/**
 * The CSL record of what a page is cited for: the briefing, a page of it, its data, or the original text of a source.
 * A record of an original holds only what the text states; what is inferred stands in its note.
 */
export function toCsl(citable: Citable, edition: Edition): CslItem {
  return citable.kind === 'source' ? toOriginal(citable, edition) : toOwn(citable, edition);
}

function toOwn(citable: Exclude<Citable, CitableSource>, edition: Edition): CslItem {
  const { path, title, updated, kind } = citable;
  const abstract = toAbstract(citable);
  const isPart = kind !== 'report' && kind !== 'data';
  return {
    id: toRecordId(edition.id, path),
    type: toOwnVocabulary(kind === 'report' ? 'report' : kind === 'data' ? 'dataset' : 'webpage').csl,
    title,
    author: [{ literal: edition.authors }],
    ...toFields({ issued: toCslDate(updated) }),
    // Styles print a version beside the title that it belongs to, which for a page is the briefing's.
    ...(isPart ? { 'container-title': edition.title } : { version: edition.version }),
    URL: edition.toAddress(path),
    language: 'en',
    ...(abstract === null ? {} : { abstract }),
    ...(isPart ? { note: `Version ${edition.version} of “${edition.title}”.` } : {}),
  };
}

function toOriginal({ path, source }: CitableSource, edition: Edition): CslItem {
  const { csl, genre } = toSourceVocabulary(source.record);
  const { title, publisher, author, published } = source.page;
  const [stated, by, date] = [findStated(title), findStated(author), findStated(published)];
  return {
    id: source.id,
    type: csl,
    ...toFields({ title: stated, author: by === undefined ? undefined : toCslNames(by) }),
    ...toFields({ issued: date === undefined ? undefined : toCslDate(date) }),
    ...toFields({ [toPublisherField(csl)]: findStated(publisher), genre }),
    URL: edition.toAddress(path),
    language: source.page.language,
    note: toNote(source, edition.toAddress(path)),
  };
}

/** Serials and sites print where they appear, everything else who publishes it. */
function toPublisherField(type: CslItem['type']): 'container-title' | 'publisher' {
  const serials: readonly CslItem['type'][] = ['article-newspaper', 'article-magazine', 'post-weblog', 'post'];
  return serials.includes(type) ? 'container-title' : 'publisher';
}

/** What the text does not state, what we call it, and where the annotated copy stands. */
function toNote({ page, record }: Source, address: string): string {
  const facts: [string, Fact][] = [
    ['title', page.title],
    ['author', page.author],
    ['publisher', page.publisher],
    ['date', page.published],
  ];
  const missing = facts.filter(([, { basis }]) => basis === 'not-stated').map(([name]) => name);
  const inferred = facts
    .filter(([, { basis }]) => basis === 'inferred')
    .map(([name, { value }]) => `${name} ${name === 'date' ? toDateWords(value ?? '') : value}`);
  return [
    ...(missing.length > 0 ? [`Not stated by the text: ${missing.join(', ')}.`] : []),
    ...(inferred.length > 0 ? [`Inferred from its words, not stated: ${inferred.join('; ')}.`] : []),
    ...(page.title.value === null && record ? [`Our description: ${record.label}.`] : []),
    `Annotated copy: ${address} (sha256 ${page.sha256}).`,
  ].join(' ');
}

/** `2025-11-21/..` to `2025-11-21 or later`. */
function toDateWords(value: string): string {
  const [from = '', to] = value.split('/');
  if (to === undefined) return from;
  return to === '..' ? `${from} or later` : `between ${from} and ${to}`;
}

/** `scam-crackdown-briefing` and `/topics/enforcement/` to `scam-crackdown-briefing-topics-enforcement`. */
function toRecordId(edition: string, path: string): string {
  return [edition, ...path.split('/').filter(Boolean)].join('-');
}

function toFields<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [K in keyof T]: Exclude<T[K], undefined> };
}
