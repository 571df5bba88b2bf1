import { describe, expect, it } from 'vitest';
import { toEstimateCards } from '../../src/charts/estimate-cards.ts';
import { toQuestionMatrix } from '../../src/charts/question-matrix.ts';
import { countAnswers, toReplyMatrix } from '../../src/charts/reply-matrix.ts';
import { toSourceStrength } from '../../src/charts/source-strength.ts';
import { readProjectSite, toOtherSource, withSources } from './helpers/read-site.ts';

const site = readProjectSite();
const claims = [...site.claims.values()].map(({ claim }) => claim);
const persons = [...site.entities.values()].filter(({ type }) => type === 'person');

function findPersonNames(words: string): string[] {
  return persons.flatMap(({ aliases }) => aliases).filter((name) => words.includes(name));
}

describe('toQuestionMatrix', () => {
  const matrix = toQuestionMatrix(site, ['contradicts', 'tension']);
  const rows = matrix.groups.flatMap((group) => group.rows);

  it('has a row for each relation of the kinds and a cell for each source', () => {
    const expected = site.relations.filter(({ kind }) => kind === 'contradicts' || kind === 'tension');
    expect(rows.map(({ relation }) => relation.id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    expect(matrix.questions).toBe(expected.length);
    for (const { cells } of rows) expect(cells).toHaveLength(site.sources.length);
  });

  it('marks a source where one of its claims takes part, and elsewhere where one is needed beside it', () => {
    for (const { relation, cells } of rows) {
      const toSources = (ids: string[]) => new Set(ids.map((id) => site.claims.get(id)?.source));
      cells.forEach((cell, index) => {
        const source = matrix.sources[index];
        const expected = toSources(relation.claims).has(source)
          ? 'joins'
          : toSources(relation.context).has(source)
            ? 'context'
            : 'none';
        expect(cell).toBe(expected);
      });
    }
  });

  it('counts the questions of the source that takes part in most', () => {
    const column = matrix.sources.indexOf(matrix.most?.source ?? '');
    const counts = matrix.sources.map((_, index) => rows.filter(({ cells }) => cells[index] === 'joins').length);
    expect(matrix.most?.questions).toBe(Math.max(...counts));
    expect(counts[column]).toBe(matrix.most?.questions);
  });
});

describe('toReplyMatrix', () => {
  const rows = toReplyMatrix(site);

  it('has a row for each allegation and each claim beside wrongdoing', () => {
    const expected = claims.filter(
      ({ kind, wrongdoing, withdrawn }) => !withdrawn && (kind === 'allegation' || wrongdoing),
    );
    expect(rows.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
  });

  it('says that there is no reply exactly where the claim says so', () => {
    for (const { id, answers } of rows) {
      const reply = site.claims.get(id)?.claim.reply;
      expect(answers.includes('none'), id).toBe(reply === 'none-in-sources');
    }
    expect(new Set(rows.flatMap(({ answers }) => answers)).size).toBe(3);
  });

  it('takes neither silence nor a declined comment for a reply', () => {
    for (const { id, answer, kind } of rows.flatMap(({ replies }) => replies)) {
      expect(answer === 'unanswered', id).toBe(kind === 'no-response' || kind === 'comment-declined');
    }
  });

  it('tells who did not respond from who declined to comment, several who share a role in the plural', () => {
    const unanswered = rows.flatMap(({ replies }) => replies.filter(({ answer }) => answer === 'unanswered'));
    expect(new Set(unanswered.map(({ speaker, kind }) => `${speaker}: ${kind}`))).toEqual(
      new Set(['Provincial police chiefs: no-response', 'National police spokesperson: comment-declined']),
    );
    const words = { 'no-response': /did not respond/, 'comment-declined': /declined to comment/ };
    for (const claim of claims) {
      for (const [kind, said] of Object.entries(words)) {
        expect(claim.kind === kind, claim.id).toBe(said.test(claim.quote));
      }
    }
  });

  it('counts as answered only what has a reply, and each statement once', () => {
    const { reply, unanswered, none } = countAnswers(rows);
    const hasReply = rows.filter(({ replies }) => replies.some(({ answer }) => answer === 'reply'));
    expect(reply).toBe(hasReply.length);
    expect(unanswered).toBeGreaterThan(0);
    expect(none).toBe(rows.filter(({ replies }) => replies.length === 0).length);
    expect(reply + unanswered + none).toBe(rows.length);
  });

  it('calls a recording no report', () => {
    const row = rows.find(({ id }) => id === 'c-cja-leaked-audio-order');
    expect(row?.speaker).toBe('Prime Minister, via a recording that we do not hold, via Fresh News');
  });

  it('names no person and, as those concerned, no company', () => {
    const words = rows.flatMap(({ speaker, about, replies }) => [
      speaker,
      ...about,
      ...replies.map((reply) => reply.speaker),
    ]);
    expect(findPersonNames(words.join(' | '))).toEqual([]);
    const companies = [...site.entities.values()].filter(({ type }) => type === 'organisation').map(({ name }) => name);
    expect(rows.flatMap(({ about }) => about).filter((name) => companies.includes(name))).toEqual([]);
  });
});

describe('toSourceStrength', () => {
  it('goes from the strongest to the weakest, with how each fact is known', () => {
    const rows = toSourceStrength(site);
    expect(rows).toHaveLength(site.sources.length);
    expect(rows.map(({ rank }) => rank)).toEqual(rows.map(({ rank }) => rank).toSorted());
    for (const { source, facts } of rows) {
      const record = site.sources.find(({ id }) => id === source)?.record;
      expect(facts.published).toBe(record?.published.basis);
    }
  });

  it('puts a source that nobody has judged last', () => {
    const [first] = site.sources;
    if (!first) throw new Error('No source.');
    const unread = { ...toOtherSource(first, 'unread', []), record: null };
    const rows = toSourceStrength(withSources({ ...site, sources: [unread] }, site.sources));
    expect(rows.at(-1)).toMatchObject({ source: 'unread', rank: null, label: null });
  });
});

describe('toEstimateCards', () => {
  it('makes a card for each range of the measures and never for a magnitude in words', () => {
    const measures = [...site.measures.keys()];
    const cards = toEstimateCards(site, measures);
    const expected = claims.filter(({ figure, withdrawn }) => figure && figure.bound !== 'magnitude' && !withdrawn);
    expect(cards.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    expect(findPersonNames(cards.map(({ speaker }) => speaker).join(' | '))).toEqual([]);
  });
});
