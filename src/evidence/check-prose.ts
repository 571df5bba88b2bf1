import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Dossier, ProseFile } from '../model/dossier.ts';
import type { Finding } from '../model/finding.ts';
import { checkFrontmatter } from './prose/check-frontmatter.ts';
import { toProseContext, type ProseContext } from './prose/prose-context.ts';
import { remarkFigureIsIntroduced } from './prose/remark-figure-is-introduced.ts';
import { remarkHedgeIsKept } from './prose/remark-hedge-is-kept.ts';
import { remarkNameHasStatus } from './prose/remark-name-has-status.ts';
import { remarkNumberIsQuoted } from './prose/remark-number-is-quoted.ts';
import { remarkReferenceExists } from './prose/remark-reference-exists.ts';
import { remarkStatementIsCited } from './prose/remark-statement-is-cited.ts';

/** All that is wrong with the pages of prose of a dossier. */
export function checkAllProse(dossier: Dossier): Finding[] {
  const context = toProseContext(dossier);
  return [...dossier.pages, ...dossier.topics].flatMap((page) => checkProse(page, context));
}

/** All that is wrong with one page of prose: its frontmatter and its body. */
export function checkProse(page: ProseFile, context: ProseContext): Finding[] {
  const file = new VFile({ path: page.file, value: page.source });
  try {
    const processor = unified()
      .use(remarkParse)
      .use(remarkFrontmatter)
      .use(remarkGfm)
      .use(remarkMdx)
      .use(remarkReferenceExists, { context })
      .use(remarkNumberIsQuoted, { context, frontmatter: page.frontmatter })
      .use(remarkFigureIsIntroduced, { context })
      .use(remarkStatementIsCited, { context })
      .use(remarkNameHasStatus, { context })
      .use(remarkHedgeIsKept, { context });
    const tree: Root = processor.parse(file);
    processor.runSync(tree, file);
  } catch (problem) {
    // The parser gives up at the first piece of MDX that it cannot read; all else that is thrown is a fault of ours.
    if (!(problem instanceof VFileMessage)) throw problem;
    return [...checkFrontmatter(page, context), toUnreadable(page, problem)];
  }
  return [...checkFrontmatter(page, context), ...file.messages.map((message) => toFinding(page, message))];
}

function toFinding({ file }: ProseFile, { ruleId, line, column, reason, note }: VFileMessage): Finding {
  return {
    rule: ruleId ?? 'prose-is-readable',
    severity: 'error',
    file,
    ...(line === undefined || column === undefined ? {} : { line, column }),
    message: reason,
    ...(note === undefined ? {} : { hint: note }),
  };
}

function toUnreadable(page: ProseFile, problem: VFileMessage): Finding {
  // Some messages of the parser name their place in words only: "… for `<Ours>` (10:1-10:7)".
  const [, line, column] = /\((\d+):(\d+)/.exec(problem.reason) ?? [];
  return {
    ...(line === undefined ? {} : { line: Number(line), column: Number(column) }),
    ...toFinding(page, problem),
    rule: 'prose-is-readable',
    message: `The page cannot be read from here on. ${problem.reason}.`,
    hint: 'Close every `<Component>` that is opened, and put a backslash before a brace or a `<` that is meant as text.',
  };
}
