import type { Dossier, Located } from '../../model/dossier.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import type { DateParts } from '../dates/date-parts.ts';
import { datesIn, datesOfClaim, datesOfRecord } from '../dates/date-support.ts';
import { fromIso } from '../dates/date-parts.ts';
import { listClaims, toDossierIndex, type ClaimEntry } from '../dossier-index.ts';
import { datesOfEntries } from './prose-context.ts';

/** A text of ours in a data file, and the dates that it may state. */
export interface YamlProse {
  in: Located<unknown>;
  path: readonly PropertyKey[];
  text: string;
  dates: readonly DateParts[];
}

/** Every text of ours in the data files; verbatim words of seeds, names and ids are none. */
export function listYamlProse(dossier: Dossier): YamlProse[] {
  const datesOfSeeds = new Map(dossier.seeds.map(({ file, text }) => [file, datesIn(text)]));
  return [
    ...dossier.records.flatMap((record) => listOfRecord(record, datesOfSeeds.get(record.data.seed) ?? [])),
    ...listClaims(dossier).flatMap((entry) => listOfClaim(entry, datesOfSeeds.get(entry.record.data.seed) ?? [])),
    ...listOfVocabularies(dossier),
    ...listOfRelations(dossier),
    ...listOfChanges(dossier),
  ];
}

type Field = [path: readonly PropertyKey[], text: string | null | undefined];

function toProse(located: Located<unknown>, dates: readonly DateParts[], fields: readonly Field[]): YamlProse[] {
  return fields.flatMap(([path, text]) => (text == null ? [] : [{ in: located, path, text, dates }]));
}

/** Notes on a record work out its facts, so they may state any date of the seed. */
function listOfRecord(record: Located<SourceRecord>, datesOfSeed: readonly DateParts[]): YamlProse[] {
  const { data } = record;
  return toProse(
    record,
    [...datesOfRecord(data), ...datesOfSeed],
    [
      [['label'], data.label],
      [['shortLabel'], data.shortLabel],
      [['genre'], data.genre],
      [['weight', 'label'], data.weight.label],
      [['weight', 'why'], data.weight.why],
      [['introduction'], data.introduction],
      ...(['title', 'publisher', 'author', 'published'] as const).map((fact): Field => [
        [fact, 'note'],
        data[fact].note,
      ]),
      ...data.uncounted.map(({ why }, index): Field => [['uncounted', index, 'why'], why]),
    ],
  );
}

function listOfClaim({ claim, record, path }: ClaimEntry, datesOfSeed: readonly DateParts[]): YamlProse[] {
  const { figure } = claim;
  const own = [...datesOfClaim(claim), ...datesOfRecord(record.data)];
  const stated = toProse(record, own, [
    [[...path, 'summary'], claim.summary],
    [[...path, 'figure', 'population'], figure?.population],
    [[...path, 'withdrawn', 'why'], claim.withdrawn?.why],
  ]);
  const workedOut = toProse(
    record,
    [...own, ...datesOfSeed],
    [
      [[...path, 'note'], claim.note],
      [[...path, 'figure', 'period', 'note'], figure?.period.note],
      [[...path, 'figure', 'asOf', 'note'], figure?.asOf.note],
    ],
  );
  return [...stated, ...workedOut];
}

function listOfVocabularies({ entities, measures }: Dossier): YamlProse[] {
  return [
    ...entities.data.flatMap(({ role, note }, index) =>
      toProse(
        entities,
        [],
        [
          [[index, 'role', 'text'], role?.text],
          [[index, 'role', 'plural'], role?.plural],
          [[index, 'note'], note],
        ],
      ),
    ),
    ...measures.data.flatMap(({ name, definition }, index) =>
      toProse(
        measures,
        [],
        [
          [[index, 'name'], name],
          [[index, 'definition'], definition],
        ],
      ),
    ),
  ];
}

function listOfRelations(dossier: Dossier): YamlProse[] {
  const { claims } = toDossierIndex(dossier);
  const { relations } = dossier;
  return relations.data.flatMap((relation, index) => {
    const entries = [...relation.claims, ...relation.context].flatMap((id) => claims.get(id) ?? []);
    const fields = ['question', 'finding', 'explanation', 'unanswered'] as const;
    return toProse(
      relations,
      datesOfEntries(entries),
      fields.map((field): Field => [[index, field], relation[field]]),
    );
  });
}

/** Change notes may state the days of our own changes. */
function listOfChanges({ changes }: Dossier): YamlProse[] {
  const days = changes.data.flatMap(({ date }) => fromIso(date));
  return changes.data.flatMap(({ text }, index) => toProse(changes, days, [[[index, 'text'], text]]));
}
