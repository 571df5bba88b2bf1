import type { z } from 'astro/zod';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Located, Place } from '../../src/model/dossier.ts';
import type { Finding } from '../../src/model/finding.ts';

/** What reading a file gave: its data where it is sound, and what is wrong with it. */
export interface ReadResult<T> {
  value?: Located<T>;
  findings: Finding[];
}

/**
 * Parses YAML and checks it against a schema; every problem is a finding with its line and column.
 * `firstLine` is the line of the file on which the YAML begins, 1 unless it is the frontmatter of a page.
 */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
  firstLine = 1,
): ReadResult<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const toPlace = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  if (document.errors.length > 0) {
    return { findings: document.errors.map(({ message, pos }) => toSyntaxFinding(file, message, toPlace(pos[0]))) };
  }
  const locate = (path: readonly PropertyKey[]): Place => toPlace(findOffset(document, path));
  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: { file, data: result.data, locate }, findings: [] };
  return { findings: result.error.issues.flatMap((issue) => toSchemaFindings(file, issue, locate)) };
}

/** Offset of the value at a path, or of its nearest parent that stands in the file. */
function findOffset(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

function toSyntaxFinding(file: string, message: string, place: Place): Finding {
  return {
    rule: 'file-is-yaml',
    severity: 'error',
    file,
    ...place,
    message: `The file cannot be read as YAML: ${message}.`.replace(/\.\.$/, '.'),
    hint: 'Mend the line. A value that holds `: ` or ` #`, or begins with a quotation mark, needs quotation marks around it.',
  };
}

type Issue = z.core.$ZodIssue;

function toMessage(name: string, message: string): string {
  const expected = /^Invalid input: (expected .+), received undefined$/.exec(message)?.[1];
  if (expected !== undefined) return `\`${name}\` is missing, ${expected}.`;
  return `\`${name}\`: ${message}.`.replace(/\.\.$/, '.');
}

function toSchemaFindings(file: string, issue: Issue, locate: (path: readonly PropertyKey[]) => Place): Finding[] {
  if (issue.code === 'invalid_union') {
    // The branch that comes closest says most: the one with the fewest complaints.
    const [closest] = [...issue.errors].sort((a, b) => a.length - b.length);
    if (closest) {
      return closest.flatMap((inner) =>
        toSchemaFindings(file, { ...inner, path: [...issue.path, ...inner.path] } as Issue, locate),
      );
    }
  }
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : undefined;
  const path = keys?.[0] === undefined ? issue.path : [...issue.path, keys[0]];
  const name = issue.path.map(String).join('.') || 'the file';
  const base = { rule: 'file-fits-schema', severity: 'error' as const, file, ...locate(path) };
  if (keys) {
    return [
      {
        ...base,
        message: `${keys.map((key) => `\`${key}\``).join(', ')} in \`${name}\` ${keys.length === 1 ? 'is no known field' : 'are no known fields'}.`,
        hint: 'Correct the spelling or remove it. The fields and their meaning are in `src/model/`.',
      },
    ];
  }
  return [
    {
      ...base,
      message: toMessage(name, issue.message),
      hint: 'The fields and their meaning are in `src/model/`.',
    },
  ];
}
