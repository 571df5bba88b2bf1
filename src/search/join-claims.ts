import type { SearchRecord } from './records.ts';

/** The records, each passage with what the records of the claims that are marked in it say. */
export function joinClaims(records: readonly SearchRecord[]): SearchRecord[] {
  const claims = new Map(records.flatMap((record) => (record.claim === null ? [] : [[record.claim, record] as const])));
  return records.map((record) => (record.type === 'passage' ? join(record, claims) : record));
}

function join(passage: SearchRecord, claims: ReadonlyMap<string, SearchRecord>): SearchRecord {
  const marked = passage.claims.flatMap((id) => claims.get(id) ?? []);
  const gather = (field: 'topics' | 'speakers' | 'statuses' | 'reply' | 'conflicts' | 'entities'): string[] => [
    ...new Set([passage, ...marked].flatMap((record) => record[field])),
  ];
  return {
    ...passage,
    topics: gather('topics'),
    speakers: gather('speakers'),
    statuses: gather('statuses'),
    reply: gather('reply'),
    conflicts: gather('conflicts'),
    entities: gather('entities'),
    figures: [...passage.figures, ...marked.flatMap(({ figures }) => figures)],
  };
}
