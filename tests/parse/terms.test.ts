import { describe, expect, it } from 'vitest';
import { holdsTerm, toTermPattern } from '../../src/parse/terms.ts';

describe('holdsTerm', () => {
  it.each([
    ['Deportations went on.', 'deport*'],
    ['The Ministry\nItem says so.', 'ministry item'],
    ['Arrested, they say.', 'arrested'],
    ['A sum of $1.5 (or so)', '$1.5 (or'],
  ])('finds in `%s` the term `%s`', (text, term) => {
    expect(holdsTerm(text, ['nowhere', term])).toBe(true);
  });

  it.each([
    ['The reporters say so.', 'report'],
    ['A postéd notice', 'post'],
    ['Blueport', 'port*'],
    ['A sum of 105', '1.5'],
  ])('does not find in `%s` the term `%s`', (text, term) => {
    expect(holdsTerm(text, [term])).toBe(false);
  });
});

describe('toTermPattern', () => {
  it('finds every place', () => {
    expect('post, the post and a Post.'.match(toTermPattern('post'))).toEqual(['post', 'post', 'Post']);
  });
});
