import type { Dossier } from '../model/dossier.ts';
import type { Finding } from '../model/finding.ts';
import { isSupported } from './dates/date-support.ts';
import { findingAt } from './finding-at.ts';
import { findStatedNumbers } from './numbers/find-stated-numbers.ts';
import { listNumberedNames } from './numbers/list-numbered-names.ts';
import { listYamlProse } from './prose/list-yaml-prose.ts';

const rule = 'number-is-quoted';

/** No text of ours in the data files states a number; a date only where the claims or the seed beside it hold it. */
export function checkYamlProse(dossier: Dossier): Finding[] {
  const names = listNumberedNames(dossier);
  return listYamlProse(dossier).flatMap(({ in: located, path, text, dates }) => {
    const stated = findStatedNumbers(text, names);
    const unsupported = stated.dates.filter((date) => !isSupported(date, dates));
    const field = path.findLast((part) => typeof part === 'string');
    return [
      ...stated.numbers.map((number) =>
        findingAt(rule, located, path, {
          message: `\`${String(field)}\` states the number \`${number.text}\` in words of ours: \`${text}\``,
          hint: 'Figures are shown from the data beside it: say it without a number.',
        }),
      ),
      ...unsupported.map((date) =>
        findingAt(rule, located, path, {
          message: `\`${String(field)}\` states the date \`${date.text}\`, which nothing beside it holds: \`${text}\``,
          hint: 'Leave the date out, or correct it to a date of the quotation, the period or the source.',
        }),
      ),
    ];
  });
}
