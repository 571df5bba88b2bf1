import type { Site } from '../model/dossier.ts';
import type { Relation } from '../model/vocabulary.ts';

/** How a source meets a question: its claims stand against others, are needed beside them, or there are none. */
export type TakesPart = 'joins' | 'context' | 'none';

/** A question on which claims meet, and what each source has to do with it. */
export interface QuestionRow {
  relation: Relation;
  /** In the order of the sources of the matrix. */
  cells: TakesPart[];
}

/** Questions on which sources do not fit together, by kind, against the sources. */
export interface QuestionMatrix {
  /** Slugs, strongest source first. */
  sources: string[];
  groups: { kind: Relation['kind']; rows: QuestionRow[] }[];
  /** The source that joins most questions, and how many; null where no source joins one. */
  most: { source: string; questions: number } | null;
  /** How many questions there are. */
  questions: number;
}

/** Sets the questions of some kinds against all sources. */
export function toQuestionMatrix(site: Site, kinds: readonly Relation['kind'][]): QuestionMatrix {
  const sources = site.sources.map(({ id }) => id);
  const groups = kinds
    .map((kind) => ({ kind, rows: toRows(site, sources, kind) }))
    .filter(({ rows }) => rows.length > 0);
  const rows = groups.flatMap((group) => group.rows);
  const counts = sources.map((source, index) => ({
    source,
    questions: rows.filter(({ cells }) => cells[index] === 'joins').length,
  }));
  const [most] = counts.toSorted((a, b) => b.questions - a.questions);
  return { sources, groups, most: most && most.questions > 0 ? most : null, questions: rows.length };
}

function toRows({ relations, claims }: Site, sources: readonly string[], kind: Relation['kind']): QuestionRow[] {
  const isOf = (source: string, ids: readonly string[]): boolean => ids.some((id) => claims.get(id)?.source === source);
  return relations
    .filter((relation) => relation.kind === kind)
    .map((relation) => ({
      relation,
      cells: sources.map((source) =>
        isOf(source, relation.claims) ? 'joins' : isOf(source, relation.context) ? 'context' : 'none',
      ),
    }));
}
