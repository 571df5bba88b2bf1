import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { onlyNoReply } from '../words/no-reply.ts';
import { placeInBlock } from './place-in-block.ts';
import type { ProseSentence } from './prose-block.ts';
import { findStanding, type ProseContext } from './prose-context.ts';
import { report } from './report.ts';
import { showSentence } from './show-sentence.ts';
import { toPlace } from './to-pieces.ts';
import { toProseBlocks } from './to-prose-blocks.ts';

const rule = 'statement-is-cited';

/**
 * Reports every sentence of a paragraph, list or table row that rests on no claim and is not marked as ours, and
 * code whose output nobody can check.
 *
 * `The raids went on.` is reported; `The raids went on.<Cite id="c-x"/>` and `<Ours>…</Ours>` are not.
 */
export function remarkStatementIsCited({ context }: { context: ProseContext }) {
  return (tree: Root, file: VFile): void => {
    for (const block of toProseBlocks(tree, context.index.claims)) {
      const bare = block.kind === 'statement' ? block.sentences.filter((sentence) => isBare(sentence, context)) : [];
      for (const { rendered, start } of bare) {
        report(file, {
          rule,
          place: placeInBlock(block, start),
          message: `This sentence rests on no claim: \`${showSentence(rendered)}\``,
          hint: 'End it with `<Cite id="…"/>`, or put it into `<Ours>…</Ours>` if it is our own reading, limit or question.',
        });
      }
    }
    visit(tree, (node) => {
      if (isCode(node)) reportCode(node, file);
    });
  };
}

function isBare({ rendered, ids, isOurs }: ProseSentence, context: ProseContext): boolean {
  // That there is no reply is a fact about our sources, which the claim's record states.
  if (isOurs || onlyNoReply.test(rendered)) return false;
  return /[\p{L}\p{N}]/u.test(rendered) && findStanding(ids, context).length === 0;
}

function reportCode(node: Nodes, file: VFile): void {
  report(file, {
    rule,
    place: toPlace(node),
    message: 'This is program code; what it prints cannot be checked against a source.',
    hint: 'Write the words themselves. To show a brace, put a backslash before it.',
  });
}

/** Remarks for editors print nothing, and components may be imported; all else may print anything. */
function isCode(node: Nodes): boolean {
  if (node.type === 'mdxjsEsm') return !/^(?:\s*import\s[^;'"]*['"][^'"]+\.astro['"];?)+\s*$/.test(node.value);
  const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  return isExpression && !/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value);
}
