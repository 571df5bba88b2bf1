import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { listValues } from '../words/list-values.ts';
import { findNearest } from '../words/nearest.ts';
import { claimComponents, findAttribute, listIds, type Component } from './claim-components.ts';
import type { ProseContext } from './prose-context.ts';
import { report } from './report.ts';
import { toPlace } from './to-pieces.ts';

/**
 * Reports components that refer to a claim that does not exist, was withdrawn, has no figure to show, or does not
 * hold the quoted part.
 *
 * `<Fig id="c-no-such-claim"/>` is reported with the ids that are most like it.
 */
export function remarkReferenceExists({ context }: { context: ProseContext }) {
  return (tree: Root, file: VFile): void => {
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const component = node as Component;
      if (!claimComponents.has(component.name ?? '')) return;
      for (const { message, hint } of findProblems(component, context)) {
        report(file, { rule: 'reference-exists', place: toPlace(component), message, hint });
      }
    });
  };
}

interface Problem {
  message: string;
  hint: string;
}

function findProblems(component: Component, context: ProseContext): Problem[] {
  const ids = listIds(component);
  const isSingle = component.name === 'Cite' || ids.length === 1;
  if (ids.length === 0 || !isSingle) return [toMalformed(component)];
  return ids.flatMap((id) => findIdProblems(id, component, context));
}

function toMalformed({ name }: Component): Problem {
  return {
    message: `\`<${name}>\` names ${name === 'Cite' ? 'no claim' : 'not exactly one claim'}.`,
    hint: `Write \`<${name} id="c-…"/>\` with the id as plain text.`,
  };
}

function findIdProblems(id: string, component: Component, { index }: ProseContext): Problem[] {
  const claim = index.claims.get(id)?.claim;
  const { name } = component;
  if (claim === undefined) return [toMissing(id, name, [...index.claims.keys()])];
  if (claim.withdrawn !== undefined) {
    const hint = 'Cite a claim that stands, or take the statement out.';
    return [{ message: `\`<${name}>\` names the claim \`${id}\`, which has been withdrawn.`, hint }];
  }
  if (name === 'Fig' && claim.figure === undefined) {
    const hint = 'Use `<Quote>` or `<Cite>`, or name a claim that has a figure.';
    return [{ message: `\`<Fig>\` names the claim \`${id}\`, which has no figure.`, hint }];
  }
  const part = findAttribute(component, 'part');
  if (name !== 'Quote' || part === undefined || claim.quote.includes(part)) return [];
  const hint = `Copy the part from the quotation, letter for letter: \`${claim.quote}\`.`;
  return [{ message: `The part \`${part}\` does not stand in the quotation of \`${id}\`.`, hint }];
}

function toMissing(id: string, name: string | null, known: string[]): Problem {
  const nearest = findNearest(id, known);
  return {
    message: `\`<${name}>\` names the claim \`${id}\`, which does not exist.`,
    hint: nearest.length > 0 ? `Did you mean ${listValues(nearest, 'or')}?` : 'The claims stand in `content/sources/`.',
  };
}
