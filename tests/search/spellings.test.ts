import { describe, expect, it } from 'vitest';
import { findOtherSpellings, spellName, toAmericanWords } from '../../src/search/spellings.ts';

describe('the spelling of the other side of the Atlantic', () => {
  it('is found for the words of a text', () => {
    expect(findOtherSpellings('The Organisation’s labor centers')).toEqual(['organization', 'labour', 'centres']);
    expect(findOtherSpellings('A centre is a center')).toEqual([]);
    expect(findOtherSpellings('Our constructor was seized in an hour')).toEqual([]);
  });

  it('is known for words that stand in the index in either spelling', () => {
    expect(toAmericanWords(['labour', 'center', 'scam'])).toEqual({ labour: 'labor', centre: 'center' });
  });

  it('makes another alias of a name', () => {
    expect(spellName({ id: 'x', name: 'Asia Center', aliases: ['Center', 'Asia'] }).aliases).toEqual([
      'Center',
      'Asia',
      'asia centre',
      'centre',
    ]);
  });
});
