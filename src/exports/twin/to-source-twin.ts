import type { RootContent } from 'mdast';
import type { Site, Source } from '../../model/dossier.ts';
import type { Edition } from '../../model/edition.ts';
import type { Fact } from '../../model/source-record.ts';
import { toFacts, toLine, toSpeaker } from './claim-facts.ts';
import { printTwin, toLink, toText, type TwinHead } from './print-twin.ts';

/** A source's page as plain Markdown: what is known of the text, the text itself where it may be shown, and its claims. */
export function toSourceTwin(head: TwinHead, source: Source, site: Site, edition: Edition): string {
  const { page, record } = source;
  const file = edition.toAddress(`${head.path}text.txt`);
  const isShown = page.display === 'full';
  const content: RootContent[] = [
    toFacts([
      ...toLine('Title', toFact(page.title)),
      ...toLine('Publisher', toFact(page.publisher)),
      ...toLine('Author', toFact(page.author)),
      ...toLine('Published', toFact(page.published)),
      ...toLine('Weight', record && `${record.weight.label}. ${record.weight.why}`),
      ['SHA-256 of the stored text', toText(page.sha256), ...(isShown ? [toText(', '), toLink(file)] : [])],
    ]),
    ...(isShown ? [toHeading('Text'), ...toParagraphs(source)] : []),
    toHeading('Claims'),
    ...toClaims(source, site, edition),
  ];
  return printTwin(head, content, edition);
}

function toClaims({ page }: Source, site: Site, edition: Edition): RootContent[] {
  const claims = page.claims.flatMap(({ id }) => site.claims.get(id) ?? []).toSorted((a, b) => a.start - b.start);
  if (claims.length === 0) return [];
  return [
    toFacts(
      claims.map((anchored) => [
        anchored.claim.id,
        toText(`“${anchored.claim.quote}” (${toSpeaker(anchored, site)}) `),
        toText(`${edition.describeStanding(anchored, site)} `),
        toLink(edition.toAddress(`/claims/${anchored.claim.id}/`)),
      ]),
    ),
  ];
}

function toFact({ value, basis }: Fact): string {
  if (value === null) return 'not stated';
  return basis === 'inferred' ? `${value} (inferred)` : value;
}

function toHeading(title: string): RootContent {
  return { type: 'heading', depth: 2, children: [toText(title)] };
}

function toParagraphs({ page, text }: Source): RootContent[] {
  return page.paragraphs.map(({ start, end }) => ({
    type: 'paragraph',
    children: [toText(text.slice(start, end))],
  }));
}
