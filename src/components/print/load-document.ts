import { licence } from '../../cite/identity.ts';
import { loadSite } from '../../content.ts';
import type { Source } from '../../model/dossier.ts';
import type { Edition } from '../../model/edition.ts';
import type { PrintDocument, PrintReference } from '../../print/document.ts';
import { toChapter } from '../../print/to-chapter.ts';
import { toSourceView } from '../../site/claim-view.ts';
import { formatDateSpan } from '../../site/dates.ts';
import { splitTitle } from '../../site/site-title.ts';
import { loadEdition } from '../cite/load-edition.ts';
import { loadProse } from '../cite/load-citables.ts';
import { toProsePath, toProseTwin } from '../cite/prose.ts';

/** The whole briefing for paper: every page of prose in the order of the site, and the sources. */
export async function loadPrintDocument(): Promise<PrintDocument> {
  const [site, edition, prose] = await Promise.all([loadSite(), loadEdition(), loadProse()]);
  const { main, rest } = splitTitle(edition.title);
  return {
    title: main,
    subtitle: rest,
    description: edition.description,
    authors: edition.authors,
    version: edition.version,
    updated: edition.updated,
    address: edition.toAddress('/'),
    rights: `Our words: ${licence.name}. The texts of the sources belong to their publishers and are quoted for verification.`,
    chapters: prose.map((entry) =>
      toChapter({
        id: entry.id,
        title: toProsePath(entry) === '/' ? 'The briefing' : entry.data.title,
        address: edition.toAddress(toProsePath(entry)),
        markdown: toProseTwin(entry, { site, edition }),
      }),
    ),
    references: site.sources.map((source) => toReference(source, edition)),
  };
}

function toReference(source: Source, { toAddress }: Edition): PrintReference {
  const { label, weight } = toSourceView(source);
  const { title, publisher, author, published } = source.page;
  const facts = [
    `Title: ${title.value ?? 'not stated'}.`,
    `Publisher: ${toFact(publisher)}.`,
    `Author: ${toFact(author)}.`,
    `Published: ${published.value === null ? 'not stated' : formatDateSpan(published.value)}${published.basis === 'inferred' ? ' (inferred)' : ''}.`,
  ];
  return {
    title: label,
    text: `${facts.join(' ')} Weight: ${weight ?? 'not judged yet'}.`,
    address: toAddress(`/sources/${source.id}/`),
    sha256: source.page.sha256,
  };
}

function toFact({ value, basis }: Source['page']['author']): string {
  if (value === null) return 'not stated';
  return basis === 'inferred' ? `${value} (inferred)` : value;
}
