import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { readYaml } from '../../../scripts/lib/read-yaml.ts';
import { claimSchema } from '../../../src/model/claim.ts';
import type { Dossier, Located, ProseFile } from '../../../src/model/dossier.ts';
import { proseSchema } from '../../../src/model/prose.ts';
import { sourceRecordSchema } from '../../../src/model/source-record.ts';
import { changeSchema, entitySchema, measureSchema, relationSchema } from '../../../src/model/vocabulary.ts';
import { parseSeed } from '../../../src/parse/parse-seed.ts';

export type ClaimInput = z.input<typeof claimSchema>;
export type FigureInput = NonNullable<ClaimInput['figure']>;
type RecordInput = z.input<typeof sourceRecordSchema>;
type EntityInput = z.input<typeof entitySchema>;
type MeasureInput = z.input<typeof measureSchema>;
type RelationInput = z.input<typeof relationSchema>;

/** A source of a test: the text, the claims, and whatever differs from a plain record. */
export interface SourceInput extends Partial<Omit<RecordInput, 'claims'>> {
  text: string;
  claims?: ClaimInput[];
}

export interface DossierInput {
  sources?: SourceInput[];
  entities?: EntityInput[];
  measures?: MeasureInput[];
  relations?: RelationInput[];
  changes?: z.input<typeof changeSchema>[];
  topics?: ProseFile[];
  pages?: ProseFile[];
}

const sha256 = 'a'.repeat(64);
const notStated = { value: null, basis: 'not-stated', evidence: null } as const;

/** A dossier as it would be read from disk: written as YAML, parsed and validated. */
export function makeDossier(input: DossierInput): Dossier {
  const sources = (input.sources ?? []).map((source, index) => ({ id: `source-${index + 1}`, ...source }));
  return {
    seeds: sources.map(({ id, text }) => parseSeed({ file: `${id}.txt`, text, sha256 })),
    records: sources.map(({ text: _text, ...record }) => {
      const data = { ...makeRecord(record.id), claims: [], ...record };
      return toLocated(`content/sources/${record.id}.yaml`, data, sourceRecordSchema);
    }),
    entities: toLocated('content/entities.yaml', input.entities ?? [], z.array(entitySchema)),
    measures: toLocated('content/measures.yaml', input.measures ?? [], z.array(measureSchema)),
    relations: toLocated('content/relations.yaml', input.relations ?? [], z.array(relationSchema)),
    changes: toLocated('content/changes.yaml', input.changes ?? [], z.array(changeSchema)),
    topics: input.topics ?? [makePage('', 'content/topics/raids.mdx')],
    pages: input.pages ?? [],
  };
}

function makeRecord(id: string): RecordInput {
  return {
    id,
    seed: `${id}.txt`,
    sha256,
    label: 'A report of the harbour police',
    shortLabel: 'Harbour report',
    title: notStated,
    publisher: notStated,
    author: notStated,
    published: notStated,
    kind: 'news',
    genre: 'news report',
    weight: { rank: 1, label: 'plain', why: 'It says who speaks.' },
    introduction: 'a report of the harbour police',
    display: 'full',
    language: 'en',
    claims: [],
  };
}

function toLocated<Schema extends z.ZodType>(file: string, data: unknown, schema: Schema): Located<z.output<Schema>> {
  const { value, findings } = readYaml(file, stringify(data), schema);
  if (value === undefined) throw new Error(JSON.stringify(findings, null, 2));
  return value;
}

/** A claim that breaks no rule by itself; the summary and the rest can be set. */
export function makeClaim(claim: Partial<ClaimInput> & Pick<ClaimInput, 'id' | 'quote'>): ClaimInput {
  return {
    kind: 'event',
    summary: 'The report says so.',
    speaker: null,
    status: 'reported',
    statusAsOf: null,
    topics: ['raids'],
    ...claim,
  };
}

/** A claim whose quote is its figure's text, or holds it. */
export function makeFigureClaim(
  claim: Partial<ClaimInput> & Pick<ClaimInput, 'id'>,
  figure: Partial<FigureInput> & Pick<FigureInput, 'text' | 'value'>,
): ClaimInput {
  return makeClaim({
    kind: 'figure',
    quote: figure.text,
    ...claim,
    figure: {
      bound: 'exact',
      measure: 'arrests',
      unit: 'arrests',
      population: null,
      place: null,
      period: { from: null, to: null, basis: 'not-stated', evidence: null },
      asOf: { date: null, basis: 'not-stated' },
      ...figure,
    },
  });
}

/** A period whose ends are worked out, so that it needs no words of a seed. */
export function makePeriod(from: string | null, to: string | null): FigureInput['period'] {
  return { from, to, basis: 'inferred', evidence: null, note: 'Worked out from the text.' };
}

export function makeEntity(entity: Partial<EntityInput> & Pick<EntityInput, 'id' | 'name'>): EntityInput {
  return { type: 'person', aliases: [entity.name], role: null, ...entity };
}

export function makePlace(id: string, within?: string): EntityInput {
  return { id, type: 'place', name: id, aliases: [id], role: null, ...(within === undefined ? {} : { within }) };
}

export function makeMeasure(measure: Partial<MeasureInput> & Pick<MeasureInput, 'id'>): MeasureInput {
  return { name: measure.id, definition: 'What the texts call so.', words: [measure.id], additive: true, ...measure };
}

export function makeRelation(relation: Partial<RelationInput> & Pick<RelationInput, 'id' | 'claims'>): RelationInput {
  return {
    kind: 'tension',
    question: 'Do the counts agree?',
    finding: 'They stand beside each other.',
    explanation: 'They may count different things.',
    unanswered: null,
    topics: ['raids'],
    ...relation,
  };
}

/** A page of prose with a plain frontmatter. */
export function makePage(
  body: string,
  file = 'content/page.mdx',
  changes: { title?: string; description?: string } = {},
): ProseFile {
  const frontmatter = {
    title: 'A page',
    description: 'What it is about.',
    published: '2026-11-22',
    updated: '2026-11-22',
    ...changes,
  };
  const id = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  return {
    id,
    file,
    source: `---\n${stringify(frontmatter)}---\n\n${body}\n`,
    frontmatter: proseSchema.parse(frontmatter),
  };
}
