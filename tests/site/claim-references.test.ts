import { describe, expect, it } from 'vitest';
import { toBacklinks } from '../../src/site/backlinks.ts';
import { findClaimReferences } from '../../src/site/claim-references.ts';
import { toNotes } from '../../src/site/notes.ts';

const page = `---
title: A page <Cite id="c-in-frontmatter" />
---

There were <Fig id="c-arrests" /> <Cite id="c-raids c-sites" />.

## Who *said* so

<Ours>

Perhaps <Quote id="c-arrests" part="words" />.

</Ours>

{/* <Cite id="c-in-comment" /> */}

\`<Cite id="c-in-code" />\`

<Counts claims="c-sites" id="not-a-claim" />
`;

describe('findClaimReferences', () => {
  it('gives the claims in reading order, each as often as it is named, with the section', () => {
    expect(findClaimReferences(page)).toEqual([
      { claim: 'c-arrests', section: null },
      { claim: 'c-raids', section: null },
      { claim: 'c-sites', section: null },
      { claim: 'c-arrests', section: 'Who said so' },
      { claim: 'c-sites', section: 'Who said so' },
    ]);
  });
});

describe('toNotes', () => {
  it('numbers claims by their first reference and counts the others', () => {
    const notes = toNotes(findClaimReferences(page).map(({ claim }) => claim));
    expect([...notes.values()]).toEqual([
      { claim: 'c-arrests', number: 1, references: 2 },
      { claim: 'c-raids', number: 2, references: 1 },
      { claim: 'c-sites', number: 3, references: 2 },
    ]);
  });
});

describe('toBacklinks', () => {
  it('leads to the first use on each page', () => {
    const other = { title: 'Other', url: '/other/', mdx: '## Sites\n\nMany <Cite id="c-sites" />.' };
    const backlinks = toBacklinks([{ title: 'A page', url: '/a/', mdx: page }, other]);
    expect(backlinks.get('c-sites')).toEqual([
      { page: 'A page', section: null, url: '/a/#r-c-sites' },
      { page: 'Other', section: 'Sites', url: '/other/#r-c-sites' },
    ]);
    expect(backlinks.has('c-in-comment')).toBe(false);
  });
});
