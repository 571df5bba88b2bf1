import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { findAccusedNames } from '../words/find-accused-names.ts';
import { findNames } from '../words/find-names.ts';
import { findWrongdoingWord } from '../words/wrongdoing-words.ts';
import { findNameProblems, type NameProblem } from './name-problems.ts';
import { placeInBlock } from './place-in-block.ts';
import type { ProseBlock, ProseSentence } from './prose-block.ts';
import type { ProseContext } from './prose-context.ts';
import { report } from './report.ts';
import { showSentence } from './show-sentence.ts';
import { toProseBlocks } from './to-prose-blocks.ts';

/**
 * Reports a sentence that names somebody whom a claim ties to wrongdoing and lacks the claim, its status in words or
 * the reply; a heading that names them; and any person beside wrongdoing in a reading of ours.
 *
 * `A Person runs a compound.` is reported; `A Person, it is alleged in the report, …<Cite …/> There is no reply in our
 * sources.` is not.
 */
export function remarkNameHasStatus({ context }: { context: ProseContext }) {
  return (tree: Root, file: VFile): void => {
    for (const block of toProseBlocks(tree, context.index.claims)) {
      for (const { offset, message, hint } of findProblems(block, context)) {
        report(file, { rule: 'name-has-status', place: placeInBlock(block, offset), message, hint });
      }
    }
  };
}

function findProblems(block: ProseBlock, context: ProseContext): NameProblem[] {
  if (block.kind !== 'statement') return findInHeading(block, context);
  return block.sentences.flatMap((sentence) => [
    ...findNameProblems(sentence, block, context),
    ...(sentence.isOurs ? findInReading(sentence, context) : []),
  ]);
}

function findInHeading({ rendered }: ProseBlock, { index, accused }: ProseContext): NameProblem[] {
  return findAccusedNames(rendered, index.entities, accused).map(({ text, start }) => ({
    offset: start,
    message: `The heading \`${showSentence(rendered)}\` names \`${text}\`, whom a claim ties to wrongdoing.`,
    hint: 'Headings carry no status and no reply, so they name nobody: say it without the name.',
  }));
}

/** Accused ones are already reported with what the sentence about them lacks. */
function findInReading(sentence: ProseSentence, { index, accused }: ProseContext): NameProblem[] {
  const word = findWrongdoingWord(sentence.rendered);
  if (word === undefined) return [];
  const persons = [...index.entities.values()].filter(({ id, type }) => type === 'person' && !accused.has(id));
  return findNames(sentence.rendered, persons).map(({ text, start }) => ({
    offset: sentence.start + start,
    message: `A reading of ours names \`${text}\` beside \`${word}\`: \`${showSentence(sentence.rendered)}\``,
    hint: 'In our own voice, leave the name or the word out; what a source says about a person stands outside `<Ours>` with its claim.',
  }));
}
