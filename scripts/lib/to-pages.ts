import { findTopics } from '../../src/annotate/topics.ts';
import { anchorClaims } from '../../src/evidence/anchor.ts';
import { toPage, toSourceId } from '../../src/mdx/to-page.ts';
import type { Dossier, Located } from '../../src/model/dossier.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Seed } from '../../src/model/seed.ts';
import type { SourceRecord } from '../../src/model/source-record.ts';
import type { Readings } from './annotate-seeds.ts';

/** The generated pages of a dossier, by their file names from its root. */
export interface GeneratedPages {
  pages: Map<string, string>;
  findings: Finding[];
}

/** Makes the page of every seed from what was read in it; two seeds for one page are a finding, and neither gets it. */
export function toPages(dossier: Dossier, readings: Readings): GeneratedPages {
  const bySeed = Map.groupBy(dossier.records, ({ data }) => data.seed);
  const rows = dossier.seeds.map((seed) => {
    const record = bySeed.get(seed.file)?.[0] ?? null;
    return { seed, record, file: `content/annotated/${toSourceId(seed, record?.data ?? null)}.mdx` };
  });
  const pages = new Map<string, string>();
  const findings: Finding[] = [];
  for (const [file, [first, second]] of Map.groupBy(rows, (row) => row.file)) {
    if (first && second) findings.push(toClash(file, first.seed, second.seed));
    else if (first) pages.set(file, toSourcePage(first, dossier, readings));
  }
  return { pages, findings };
}

function toSourcePage(
  { seed, record }: { seed: Seed; record: Located<SourceRecord> | null },
  dossier: Dossier,
  readings: Readings,
): string {
  const topicTerms = dossier.topics.map(({ id, frontmatter }) => ({ id, terms: frontmatter.terms }));
  const topics = new Map(
    seed.paragraphs.map(({ id, start, end }) => [id, findTopics(seed.text.slice(start, end), topicTerms)]),
  );
  return toPage({
    seed,
    record: record?.data ?? null,
    annotations: readings.get(seed.file) ?? [],
    claims: record ? anchorClaims(seed, record.data).filter(({ claim }) => !claim.withdrawn) : [],
    topics,
  });
}

function toClash(page: string, first: Seed, second: Seed): Finding {
  return {
    rule: 'page-is-unique',
    severity: 'error',
    file: `seeds/${second.file}`,
    message: `This seed and \`seeds/${first.file}\` would both become the page \`${page}\`.`,
    hint: 'Rename one of the two files, or give each a record in `content/sources/` with an `id` of its own.',
  };
}
