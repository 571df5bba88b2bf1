import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from '../../src/parse/sentences.ts';

function sentencesOf(paragraph: string): string[] {
  return findSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end));
}

describe('findSentences', () => {
  it.each<[name: string, paragraph: string, sentences: string[]]>([
    [
      'full stops, question and exclamation marks',
      'He left. Why? Go! She stayed.',
      ['He left.', 'Why?', 'Go!', 'She stayed.'],
    ],
    ['a line without an end mark', 'Police raid a compound', ['Police raid a compound']],
    [
      'titles',
      'Mr. Smith met Lt. Gen. Sar Thet and Dr. Lee. Sen. Cruz left.',
      ['Mr. Smith met Lt. Gen. Sar Thet and Dr. Lee.', 'Sen. Cruz left.'],
    ],
    ['initials', 'J. K. Rowling met George W. Bush. He smiled.', ['J. K. Rowling met George W. Bush.', 'He smiled.']],
    ['honorifics with stops inside', 'H.E. Sinarith spoke. He left.', ['H.E. Sinarith spoke.', 'He left.']],
    [
      'U.S. inside and at the end of a sentence',
      'The U.S. Senate voted. They live in the U.S. He moved there.',
      ['The U.S. Senate voted.', 'They live in the U.S.', 'He moved there.'],
    ],
    [
      'months and numbers',
      'It began on Jan. 6 in Room No. 5, see p. 12. It ended in Feb. The rest waited.',
      ['It began on Jan. 6 in Room No. 5, see p. 12.', 'It ended in Feb.', 'The rest waited.'],
    ],
    [
      'times of day',
      'It opened at 9 a.m. Monday and closed at 5 p.m. Police came.',
      ['It opened at 9 a.m. Monday and closed at 5 p.m.', 'Police came.'],
    ],
    [
      'companies',
      'Acme Inc. Chairman Lee quit. He ran Acme Ltd. The firm sold toys.',
      ['Acme Inc. Chairman Lee quit.', 'He ran Acme Ltd.', 'The firm sold toys.'],
    ],
    ['"No." that answers', 'Was he there? No. He was not.', ['Was he there?', 'No.', 'He was not.']],
    [
      'decimals and versions',
      'It fell 3.5 percent to 1.2 million. It rose.',
      ['It fell 3.5 percent to 1.2 million.', 'It rose.'],
    ],
    [
      'ellipses',
      'He waited … and left. She said nothing... Then it rained.',
      ['He waited … and left.', 'She said nothing...', 'Then it rained.'],
    ],
    [
      'brackets',
      'They fled. (Photo from AKP) He stayed (in Paris). She left.',
      ['They fled.', '(Photo from AKP) He stayed (in Paris).', 'She left.'],
    ],
    ['footnote marks', 'It grew.[1] It shrank.[12] It ended.', ['It grew.[1]', 'It shrank.[12]', 'It ended.']],
    ['a numbered line', '1. Clear definitions of offences', ['1. Clear definitions of offences']],
    ['Chinese full stops', '他走了。她来了。', ['他走了。', '她来了。']],
  ])('splits at %s', (_name, paragraph, sentences) => {
    expect(sentencesOf(paragraph)).toEqual(sentences);
  });

  it.each<[name: string, paragraph: string, sentences: string[]]>([
    ['curly marks', '“It is late. We go. Now,” she said. “Come.”', ['“It is late. We go. Now,” she said.', '“Come.”']],
    ['straight marks', '"It is late. We go," she said. He left.', ['"It is late. We go," she said.', 'He left.']],
    ['single marks', '‘It is late. We go,’ she said. He left.', ['‘It is late. We go,’ she said.', 'He left.']],
    [
      'angled marks',
      '« Il est tard. On part », she said. He left.',
      ['« Il est tard. On part », she said.', 'He left.'],
    ],
    [
      'nested marks',
      '“He said, ‘Go. Now.’ I went,” she said. He left.',
      ['“He said, ‘Go. Now.’ I went,” she said.', 'He left.'],
    ],
    ['marks that the next paragraph closes', '“It is late. We go. Now.', ['“It is late. We go. Now.']],
  ])('does not cut inside %s', (_name, paragraph, sentences) => {
    expect(sentencesOf(paragraph)).toEqual(sentences);
  });

  it.each<[paragraph: string, sentences: string[]]>([
    ['“It is late.” He left.', ['“It is late.”', 'He left.']],
    ['“Why?” he asked. “Go!” Smith said.', ['“Why?” he asked.', '“Go!” Smith said.']],
    ['It was a “symbolic action.” Biden was calling both.', ['It was a “symbolic action.”', 'Biden was calling both.']],
    [
      'The workers’ rights were lost. The students’ union met.',
      ['The workers’ rights were lost.', 'The students’ union met.'],
    ],
  ])('ends with a quotation only where the sentence ends: %s', (paragraph, sentences) => {
    expect(sentencesOf(paragraph)).toEqual(sentences);
  });

  it('loses nothing but white space, keeps order and has no outer white space, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (paragraph) => {
        const spans = findSentences(paragraph);
        let rest = '';
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          rest += paragraph.slice(end, span.start);
          end = span.end;
          const sentence = paragraph.slice(span.start, span.end);
          expect(sentence).toBe(sentence.trim());
          expect(sentence).not.toBe('');
        }
        expect((rest + paragraph.slice(end)).trim()).toBe('');
      }),
    );
  });

  it.each(['.', '. ', '.)', '“', '"', "'", 's’ ', 'A. ', '‘a’ ', '"a" ', '。', 'Mr. '])(
    'takes linear time on 100 kB of %j',
    (unit) => {
      const started = performance.now();
      findSentences(unit.repeat(Math.ceil(100_000 / unit.length)));
      expect(performance.now() - started).toBeLessThan(3000);
    },
  );
});
