import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Claim } from '../../model/claim.ts';
import { familiesIn, isAmountHedge, keepsHedge } from '../words/hedge-families.ts';
import { listValues } from '../words/list-values.ts';
import { findStrengtheningWord } from '../words/strengthening-words.ts';
import { placeInBlock } from './place-in-block.ts';
import type { ProseSentence } from './prose-block.ts';
import { findStanding, type ProseContext } from './prose-context.ts';
import { report } from './report.ts';
import { showSentence } from './show-sentence.ts';
import { toProseBlocks } from './to-prose-blocks.ts';

const rule = 'hedge-is-kept';

/**
 * Reports a sentence that drops the hedge of a claim that it cites, or makes the claim stronger.
 *
 * For a claim that is `allegedly` so, `He released suspects.<Cite …/>` is reported, `He allegedly released …` is not.
 */
export function remarkHedgeIsKept({ context }: { context: ProseContext }) {
  return (tree: Root, file: VFile): void => {
    for (const block of toProseBlocks(tree, context.index.claims)) {
      for (const sentence of block.sentences) {
        const claims = findStanding(sentence.ids, context).map(({ claim }) => claim);
        for (const problem of [...findLost(sentence, claims), ...findStronger(sentence, claims)]) {
          report(file, { rule, place: placeInBlock(block, sentence.start), ...problem });
        }
      }
    }
  };
}

interface Problem {
  message: string;
  hint: string;
}

function findLost({ rendered }: ProseSentence, claims: readonly Claim[]): Problem[] {
  return claims.flatMap((claim) => {
    const lost = listLost(rendered, claim);
    if (lost.length === 0) return [];
    const examples = lost.flatMap((hedge) => familiesIn(hedge).flatMap(({ examples: words }) => words));
    return {
      message: `This sentence cites \`${claim.id}\`, which is softened by ${listValues(lost)}, and drops that: \`${showSentence(rendered)}\``,
      hint: `Keep it, in the same or in a like word: ${listValues(examples.length > 0 ? examples : lost, 'or')}.`,
    };
  });
}

/**
 * Hedges that the words do not keep. Each family has to survive; of other hedges, which may belong to a part of the
 * quotation that the sentence leaves out, one is enough. The hedge of a figure is shown with the figure.
 */
function listLost(words: string, { hedges, figure }: Claim): string[] {
  const ofWords = hedges.filter((hedge) => !(isAmountHedge(hedge) && figure?.text.includes(hedge)));
  const families = ofWords.filter((hedge) => familiesIn(hedge).length > 0);
  if (families.length > 0) return families.filter((hedge) => !keepsHedge(words, hedge));
  return ofWords.some((hedge) => keepsHedge(words, hedge)) ? [] : ofWords;
}

function findStronger({ own }: ProseSentence, claims: readonly Claim[]): Problem[] {
  const isDelicate = claims.some(({ hedges, wrongdoing }) => hedges.length > 0 || wrongdoing);
  const word = findStrengtheningWord(
    own,
    claims.map(({ quote }) => quote),
  );
  if (!isDelicate || word === undefined) return [];
  return [
    {
      message: `This sentence says \`${word}\`, which no claim that it cites says: \`${showSentence(own)}\``,
      hint: 'Say no more than the quotations do.',
    },
  ];
}
