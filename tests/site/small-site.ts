import type { Claim } from '../../src/model/claim.ts';
import type { Site, Source } from '../../src/model/dossier.ts';
import type { Relation } from '../../src/model/vocabulary.ts';

type Figure = NonNullable<Claim['figure']>;

/** A figure of 40 arrests with nothing stated around it, but for what is given. */
export function makeFigure(given: Partial<Figure> = {}): Figure {
  return {
    text: '40 arrests',
    value: 40,
    bound: 'exact',
    measure: 'arrests',
    unit: 'arrests',
    population: null,
    place: null,
    period: {
      from: null,
      to: null,
      basis: 'not-stated',
      evidence: null,
    },
    asOf: {
      date: null,
      basis: 'not-stated',
    },
    ...given,
  };
}

/** A plain statement that the text makes in its own voice, but for what is given. */
export function makeClaim(id: string, given: Partial<Claim> = {}): Claim {
  return {
    id,
    kind: 'context',
    quote: `Words of ${id}`,
    summary: `Says ${id}.`,
    speaker: null,
    via: [],
    about: [],
    wrongdoing: false,
    status: 'reported',
    statusAsOf: null,
    hedges: [],
    topics: [],
    ...given,
  };
}

export function makeRelation(kind: Relation['kind'], claims: string[], given: Partial<Relation> = {}): Relation {
  return {
    id: claims.join('-'),
    kind,
    question: 'Which?',
    claims,
    finding: 'Finding.',
    explanation: 'Perhaps.',
    unanswered: null,
    context: [],
    sharedOrigin: false,
    topics: [],
    ...given,
  };
}

/** A source of one paragraph that no editor has described, with a date of publication where given. */
export function makeSource(
  id: string,
  published: string | null = null,
  html = '<p id="p1" data-kind="body">x</p>',
): Source {
  const unknown = { value: null, basis: 'not-stated', evidence: null } as const;
  const date = published === null ? unknown : ({ value: published, basis: 'inferred', evidence: 'x' } as const);
  return {
    id,
    record: null,
    label: `${id}.txt`,
    shortLabel: `${id}.txt`,
    text: 'Before. Words. After.',
    html,
    page: {
      id,
      seed: `${id}.txt`,
      sha256: '0'.repeat(64),
      reviewed: false,
      title: unknown,
      publisher: unknown,
      author: unknown,
      published: date,
      genre: null,
      language: 'en',
      display: 'full',
      topics: [],
      annotations: {},
      claims: [],
      paragraphs: [
        {
          id: 'p1',
          kind: 'body',
          start: 0,
          end: 21,
          topics: [],
        },
      ],
    },
  };
}

/** A site whose claims stand in the first paragraph of the source that each is listed under. */
export function makeSite(claims: Record<string, Claim[]>, given: Partial<Site> = {}): Site {
  const anchored = Object.entries(claims).flatMap(([source, list]) =>
    list.map((claim) => [claim.id, { claim, source, paragraph: 'p1', start: 8, end: 14 }] as const),
  );
  return {
    sources: Object.keys(claims).map((id) => makeSource(id)),
    claims: new Map(anchored),
    entities: new Map(),
    measures: new Map(),
    relations: [],
    changes: [],
    topics: [],
    ...given,
  };
}
