import { stringify } from 'yaml';
import type { Annotation } from '../model/annotation.ts';
import type { AnchoredClaim } from '../model/dossier.ts';
import type { AnnotatedPage } from '../model/page.ts';
import type { Seed } from '../model/seed.ts';
import type { Fact, SourceRecord } from '../model/source-record.ts';
import { toBody, type TopicalParagraph } from './to-body.ts';

/** Everything that goes into an annotated page. */
export interface PageInput {
  seed: Seed;
  /** Null where no editor has written a record yet. */
  record: SourceRecord | null;
  annotations: readonly Annotation[];
  claims: readonly AnchoredClaim[];
  /** Topics of each paragraph, by its id. */
  topics: ReadonlyMap<string, readonly string[]>;
}

const notStated: Fact = { value: null, basis: 'not-stated', evidence: null };

/** The text of a generated page: frontmatter and annotated body. Equal input gives equal bytes. */
export function toPage(input: PageInput): string {
  const paragraphs = input.seed.paragraphs.map((paragraph) => ({
    ...paragraph,
    topics: paragraph.kind === 'furniture' ? [] : (input.topics.get(paragraph.id) ?? []),
  }));
  const frontmatter = toFrontmatter(input, paragraphs);
  const note = [
    ` Generated from seeds/${input.seed.file} by scripts/annotate.ts. Do not edit:`,
    ' change the seed’s record in content/sources/ and run `npm run annotate`.',
  ];
  const yaml = stringify(frontmatter, { lineWidth: 0, aliasDuplicateObjects: false, flowCollectionPadding: false });
  const body = toBody(input.seed, paragraphs, input.annotations, input.claims);
  return `---\n${note.map((line) => `#${line}\n`).join('')}${yaml}---\n\n${body}`;
}

/** Slug of a source page: the record's, else one made from the file name. */
export function toSourceId(seed: Pick<Seed, 'id'>, record: Pick<SourceRecord, 'id'> | null): string {
  return (
    record?.id ??
    (seed.id
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') ||
      'text')
  );
}

function toFrontmatter(input: PageInput, paragraphs: readonly TopicalParagraph[]): AnnotatedPage {
  const { seed, record, annotations, claims } = input;
  return {
    id: toSourceId(seed, record),
    seed: seed.file,
    sha256: seed.sha256,
    reviewed: record !== null,
    title: record?.title ?? toTitle(seed),
    publisher: record?.publisher ?? notStated,
    author: record?.author ?? notStated,
    published: record?.published ?? toPublished(seed, annotations),
    genre: record?.genre ?? null,
    language: record?.language ?? 'en',
    display: record?.display ?? 'full',
    topics: toTopicCounts(paragraphs),
    annotations: toTypeCounts(annotations),
    paragraphs: paragraphs.map(({ id, kind, start, end, topics }) => ({ id, kind, start, end, topics: [...topics] })),
    claims: claims.map(({ claim, paragraph, start, end }) => ({ id: claim.id, paragraph, start, end })),
  };
}

/** The first heading, where nobody has said what the title is. */
function toTitle({ text, paragraphs }: Seed): Fact {
  const first = paragraphs.find(({ kind }) => kind !== 'furniture');
  if (first?.kind !== 'heading') return notStated;
  const title = text.slice(first.start, first.end);
  return { value: title, basis: 'stated', evidence: title };
}

/** The day of the first dateline, where nobody has said when it was published. */
function toPublished({ text, paragraphs }: Seed, annotations: readonly Annotation[]): Fact {
  const dateline = paragraphs.find(({ kind }) => kind === 'dateline');
  const date = annotations.find(
    (annotation) =>
      annotation.type === 'date' && dateline && annotation.start >= dateline.start && annotation.end <= dateline.end,
  );
  if (!dateline || date?.type !== 'date' || !date.from || date.from !== date.to) return notStated;
  return { value: date.from, basis: 'stated', evidence: text.slice(dateline.start, dateline.end) };
}

function toTopicCounts(paragraphs: readonly TopicalParagraph[]): AnnotatedPage['topics'] {
  const counts = countBy(paragraphs.flatMap(({ topics }) => topics));
  return Object.entries(counts)
    .map(([id, count]) => ({ id, paragraphs: count }))
    .sort((a, b) => b.paragraphs - a.paragraphs || (a.id < b.id ? -1 : 1));
}

function toTypeCounts(annotations: readonly Annotation[]): Record<string, number> {
  const counts = countBy(annotations.map(({ type }) => type));
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
