import type { Element } from 'hast';
import { findInside, hasClass, textWithout } from './elements.ts';
import { findNumbers, withoutDates } from './numbers.ts';
import type { RawSeed } from './read-seeds.ts';
import type { BuiltSite } from './read-site.ts';
import { toVerdict, type Fault, type Verdict } from './verdict.ts';

/** No line of our own prose states a number, apart from the words that it shows from claims, and from dates. */
export function proveProse(site: BuiltSite, seeds: ReadonlyMap<string, RawSeed>): Verdict {
  const results = [...site.pages.values()].flatMap(({ file, tree }) => {
    const articles = findInside(tree, (element) => element.tagName === 'article' && hasClass(element, 'prose'));
    return articles.map((article) => {
      const lines = textWithout(article, isEvidence)
        .split('\n')
        .filter((line) => /\p{L}/u.test(line));
      const faults = lines.flatMap((line): Fault[] =>
        findNumbers(withoutNames(withoutDates(line), seeds)).map((number) => ({
          file,
          message: `It states \`${number}\` in words of ours: \`${line.replace(/\s+/g, ' ').trim()}\`.`,
        })),
      );
      return { count: lines.length - faults.length, faults };
    });
  });
  return toVerdict('lines of our own prose state no number', results);
}

/** What is shown from claims, notes, and charts, whose numbers are proved by themselves. */
function isEvidence(element: Element): boolean {
  const { tagName } = element;
  return (
    ['q', 'blockquote', 'time', 'svg', 'figure', 'script', 'style', 'code', 'button'].includes(tagName) ||
    ['cite', 'attribution', 'chart'].some((name) => hasClass(element, name))
  );
}

/** “Mango Park 2” is a name where a seed has it: a number behind a word with a capital. */
function withoutNames(line: string, seeds: ReadonlyMap<string, RawSeed>): string {
  return line.replace(/\p{Lu}\p{L}+ \d+/gu, (words) => {
    return [...seeds.values()].some(({ text }) => text.includes(words)) ? ' · ' : words;
  });
}
