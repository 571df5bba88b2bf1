import type { ProseFile } from '../../model/dossier.ts';
import type { Finding } from '../../model/finding.ts';
import { isSupported } from '../dates/date-support.ts';
import { findStatedNumbers } from '../numbers/find-stated-numbers.ts';
import { findAccusedNames } from '../words/find-accused-names.ts';
import { datesOfPage, type ProseContext } from './prose-context.ts';

const fields = ['title', 'description', 'question'] as const;

/** Title, description and question of a page state no number and name nobody whom a claim ties to wrongdoing. */
export function checkFrontmatter(page: ProseFile, context: ProseContext): Finding[] {
  return fields.flatMap((field) => {
    const text = page.frontmatter[field] ?? '';
    const at = (rule: string, message: string, hint: string): Finding => ({
      rule,
      severity: 'error',
      file: page.file,
      ...placeOfField(page.source, field),
      message,
      hint,
    });
    const { numbers, dates } = findStatedNumbers(text, context.numberedNames);
    const foreign = dates.filter((date) => !isSupported(date, datesOfPage(page.frontmatter)));
    return [
      ...[...numbers, ...foreign].map((number) =>
        at(
          'number-is-quoted',
          `The ${field} holds \`${number.text}\`: \`${text}\``,
          'Nothing stands behind a number there: say it without one.',
        ),
      ),
      ...findAccusedNames(text, context.index.entities, context.accused).map((name) =>
        at(
          'name-has-status',
          `The ${field} names \`${name.text}\`, whom a claim ties to wrongdoing: \`${text}\``,
          'Titles and descriptions carry no status and no reply, so they name nobody: say it without the name.',
        ),
      ),
    ];
  });
}

/** Where a key of the frontmatter stands in the file. */
function placeOfField(source: string, field: string): { line: number; column: number } {
  const lines = source.split(/\r?\n/);
  const index = lines.findIndex((line) => line.startsWith(`${field}:`));
  return { line: Math.max(0, index) + 1, column: 1 };
}
