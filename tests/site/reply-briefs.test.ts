import { describe, expect, it } from 'vitest';
import { toReplyBriefs } from '../../src/components/evidence/to-reply-briefs.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Entity } from '../../src/model/vocabulary.ts';
import { makeClaim, makeSite } from './small-site.ts';

const ministry: Entity = { id: 'ministry', name: 'Interior Ministry', type: 'organisation', aliases: [], role: null };

function briefsOf(...replies: Claim[]): (string | undefined)[] {
  const site = makeSite({ a: replies }, { entities: new Map([['ministry', ministry]]) });
  const briefs = toReplyBriefs({ reply: replies.map(({ id }) => id) }, site);
  return replies.map(({ id }) => briefs.get(id));
}

describe('toReplyBriefs', () => {
  it('says who replied and how, silence by whose it is', () => {
    expect(
      briefsOf(
        makeClaim('c-x', { kind: 'denial', speaker: 'ministry' }),
        makeClaim('c-y', { kind: 'no-response', about: ['ministry'] }),
      ),
    ).toEqual(['Interior Ministry: denial.', 'Interior Ministry: did not respond.']);
  });

  it('says the same once', () => {
    const denial = { kind: 'denial', speaker: 'ministry' } as const;
    expect(briefsOf(makeClaim('c-x', denial), makeClaim('c-y', denial))).toEqual(['Interior Ministry: denial.', '']);
  });

  it('never makes a text that tells of replies the one that replied', () => {
    expect(briefsOf(makeClaim('c-x', { kind: 'response', about: ['ministry'] }))).toEqual([undefined]);
  });
});
