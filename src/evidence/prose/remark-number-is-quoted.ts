import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Prose } from '../../model/prose.ts';
import { isSupported } from '../dates/date-support.ts';
import { findStatedNumbers } from '../numbers/find-stated-numbers.ts';
import { placeInBlock } from './place-in-block.ts';
import { datesOfEntries, datesOfPage, findStanding, type ProseContext } from './prose-context.ts';
import type { ProseBlock, ProseSentence } from './prose-block.ts';
import { report, type ProseProblem } from './report.ts';
import { toProseBlocks } from './to-prose-blocks.ts';

const rule = 'number-is-quoted';

/**
 * Reports every number in words of ours, and every date that no claim cited in the same sentence holds.
 *
 * `Police held 2,137 people.` is reported, `Police held <Fig id="c-x"/>.` is not.
 */
export function remarkNumberIsQuoted({ context, frontmatter }: { context: ProseContext; frontmatter: Prose }) {
  return (tree: Root, file: VFile): void => {
    for (const block of toProseBlocks(tree, context.index.claims)) {
      for (const problem of findProblems(block, context, frontmatter)) report(file, problem);
    }
  };
}

function findProblems(block: ProseBlock, context: ProseContext, frontmatter: Prose): ProseProblem[] {
  const { numbers, dates } = findStatedNumbers(block.own, context.numberedNames);
  const unsupported = dates.filter((date) => {
    const ids = findSentence(block, date.start)?.ids ?? [];
    const known = datesOfEntries(findStanding(ids, context));
    return !isSupported(date, [...known, ...datesOfPage(frontmatter)]);
  });
  return [
    ...numbers.map(({ text, start }) => toNumberProblem(text, placeInBlock(block, start))),
    ...unsupported.map(({ text, start }) => toDateProblem(text, placeInBlock(block, start))),
  ];
}

function findSentence({ sentences }: ProseBlock, offset: number): ProseSentence | undefined {
  return sentences.find(({ start, end }) => start <= offset && offset < end);
}

function toNumberProblem(text: string, place: ProseProblem['place']): ProseProblem {
  return {
    rule,
    place,
    message: `\`${text}\` is a number in words of ours; expected it from a claim.`,
    hint: 'Show it with `<Fig id="…"/>` or `<Quote id="…"/>`, or say it without a number.',
  };
}

function toDateProblem(text: string, place: ProseProblem['place']): ProseProblem {
  return {
    rule,
    place,
    message: `No claim cited in this sentence holds the date \`${text}\`.`,
    hint: 'Cite the claim whose quotation, period or source gives the date, or leave the date out.',
  };
}
