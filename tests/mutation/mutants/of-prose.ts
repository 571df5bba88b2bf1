import type { Dossier, ProseFile } from '../../../src/model/dossier.ts';
import type { Mutant } from '../mutant.ts';
import { listPlacedClaims } from './list-claims.ts';
import { changeComponents, type TextChange } from './of-components.ts';
import { toPageParts } from './page-parts.ts';

/** A change to one page of prose. */
export interface ProseMutant extends Mutant {
  /** The page with nothing but the changed block, which is all that the rules need. */
  page: ProseFile;
}

/** Changes to every figure, reference and quotation in prose, and a number put into every line of it. */
export function mutateProse(dossier: Dossier): ProseMutant[] {
  const claims = listPlacedClaims(dossier);
  return (['pages', 'topics'] as const).flatMap((list) =>
    dossier[list].flatMap((page, index) => {
      const replace = (changed: ProseFile) => (original: Dossier) => ({
        ...original,
        [list]: original[list].with(index, changed),
      });
      const ofBody = toPageParts(page).flatMap((part) =>
        [...changeComponents(part.text, claims), ...addNumbers(part.text)].map(({ kind, what, text }) => ({
          kind,
          place: `${page.id} line ${part.line}: ${what}`,
          page: part.toSmallPage(text),
          apply: replace(part.toWholePage(text)),
        })),
      );
      return [...ofBody, ...changeFrontmatter(page).map((mutant) => ({ ...mutant, apply: replace(mutant.page) }))];
    }),
  );
}

const numbers = ['17 people', 'seventeen people', 'dozens', '3%', 'two thirds'];

/** A number at the end of each line that holds words. */
function addNumbers(text: string): TextChange[] {
  return [...text.matchAll(/^.*\p{L}{2}.*?(?=\.?$| *\|$)/gmu)]
    .filter(({ 0: line }) => !/^(?:import\b|<\/?[A-Z]\w*[^>]*>$)/.test(line))
    .map(({ 0: line, index }, at) => {
      const words = numbers[at % numbers.length] ?? '';
      const end = index + line.length;
      const changed = `${text.slice(0, end)}, with ${words}${text.slice(end)}`;
      return { kind: 'prose: a number added to a line', what: `${line.slice(0, 40)}… ${words}`, text: changed };
    });
}

function changeFrontmatter(page: ProseFile): Omit<ProseMutant, 'apply'>[] {
  return (['title', 'description', 'question'] as const).flatMap((field) => {
    const old = page.frontmatter[field];
    if (old === undefined) return [];
    const frontmatter = { ...page.frontmatter, [field]: `${old} 17 people` };
    return {
      kind: 'prose: a number added to the frontmatter',
      place: `${page.id} ${field}`,
      page: { ...page, frontmatter },
    };
  });
}
