import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { holdsTerm } from '../../parse/terms.ts';
import { coverTerms } from '../words/cover-terms.ts';
import { listValues } from '../words/list-values.ts';
import type { Piece, ProseBlock } from './prose-block.ts';
import { findStanding, type ProseContext } from './prose-context.ts';
import { report } from './report.ts';
import { toProseBlocks } from './to-prose-blocks.ts';

/**
 * Reports a figure whose paragraph does not name the text that gives it, or has no word for what it counts: so a true
 * figure that was put in the place of another one is mostly found.
 *
 * `Police held <Fig id="c-x"/>.` is reported, `Police held <Fig id="c-x"/>, the harbour report says.` is not.
 */
export function remarkFigureIsIntroduced({ context }: { context: ProseContext }) {
  return (tree: Root, file: VFile): void => {
    for (const block of toProseBlocks(tree, context.index.claims)) {
      for (const piece of block.pieces.filter(({ kind }) => kind === 'figure')) {
        for (const { message, hint } of findProblems(piece, block, context)) {
          report(file, { rule: 'figure-is-introduced', place: piece.place, message, hint });
        }
      }
    }
  };
}

interface Problem {
  message: string;
  hint: string;
}

function findProblems({ ids, text }: Piece, { own, rendered }: ProseBlock, context: ProseContext): Problem[] {
  const [entry] = findStanding(ids, context);
  const figure = entry?.claim.figure;
  // What a component refers to is the matter of `reference-exists`.
  if (figure === undefined || ids.length > 1) return [];
  const shown = `This paragraph shows \`${text}\` (\`${ids[0]}\`)`;
  const names = context.sourceNames.get(entry?.record.data.id ?? '') ?? [];
  const measure = context.index.measures.get(figure.measure);
  // "The arrests text" names a text; it does not say that arrests are counted.
  const said = coverTerms(rendered, [...context.sourceNames.values()].flat());
  return [
    ...(holdsTerm(own, names)
      ? []
      : [
          {
            message: `${shown} and does not name the text that gives it.`,
            hint: `Call it ${listValues(names, 'or')}, or show the figure that the paragraph means.`,
          },
        ]),
    ...(measure === undefined || holdsTerm(said, measure.words)
      ? []
      : [
          {
            message: `${shown} and has no word for what that counts: \`${measure.name}\`.`,
            hint: `Say ${listValues(measure.words, 'or')} (\`*\` is any ending), or show the figure that the paragraph means.`,
          },
        ]),
  ];
}
