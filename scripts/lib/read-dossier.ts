import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Dossier, Located, ProseFile } from '../../src/model/dossier.ts';
import type { Finding } from '../../src/model/finding.ts';
import { proseSchema } from '../../src/model/prose.ts';
import type { Seed } from '../../src/model/seed.ts';
import { sourceRecordSchema } from '../../src/model/source-record.ts';
import { changeSchema, entitySchema, measureSchema, relationSchema } from '../../src/model/vocabulary.ts';
import { decodeSeed } from '../../src/parse/decode.ts';
import { parseSeed } from '../../src/parse/parse-seed.ts';
import { findText, listEntries, listFiles, readBytes, readText, toSha256 } from './files.ts';
import { readYaml, type ReadResult } from './read-yaml.ts';

/** A dossier and what could not be read of it. */
export interface DossierReading {
  dossier: Dossier;
  findings: Finding[];
}

/** Reads `seeds/` and `content/` of a dossier folder; what cannot be read is a finding and is left out. */
export function readDossier(root: string): DossierReading {
  const findings: Finding[] = [];
  const keep = <T>(result: ReadResult<T>): Located<T>[] => {
    findings.push(...result.findings);
    return result.value ? [result.value] : [];
  };
  const readList = <Schema extends z.ZodType>(file: string, schema: Schema): Located<z.output<Schema>[]> => {
    const source = findText(join(root, file));
    const [list] = source === undefined ? [] : keep(readYaml(file, source, z.array(schema)));
    return (list as Located<z.output<Schema>[]> | undefined) ?? { file, data: [], locate: () => undefined };
  };
  const prose = (folder: string): ProseFile[] =>
    listFiles(join(root, folder), '.mdx').flatMap((name) => {
      const { value, findings: problems } = readProse(root, `${folder}/${name}`);
      findings.push(...problems);
      return value ? [value] : [];
    });
  const dossier: Dossier = {
    seeds: listEntries(join(root, 'seeds')).flatMap((name) => {
      const seed = readSeed(root, name);
      if ('rule' in seed) findings.push(seed);
      return 'rule' in seed ? [] : [seed];
    }),
    records: listFiles(join(root, 'content/sources'), '.yaml').flatMap((name) => {
      const file = `content/sources/${name}`;
      return keep(readYaml(file, readText(join(root, file)), sourceRecordSchema));
    }),
    entities: readList('content/entities.yaml', entitySchema),
    measures: readList('content/measures.yaml', measureSchema),
    relations: readList('content/relations.yaml', relationSchema),
    changes: readList('content/changes.yaml', changeSchema),
    topics: prose('content/topics').sort((a, b) => a.frontmatter.order - b.frontmatter.order),
    pages: prose('content'),
  };
  return { dossier, findings };
}

function readSeed(root: string, name: string): Seed | Finding {
  const file = `seeds/${name}`;
  const unreadable = (message: string, hint: string): Finding => ({
    rule: 'seed-is-text',
    severity: 'error',
    file,
    message,
    hint,
  });
  if (!/\.txt$/i.test(name)) {
    const message = 'The file is not read, expected a name that ends in `.txt`.';
    return {
      ...unreadable(message, 'Save it as plain text with the ending `.txt`, or remove it.'),
      severity: 'warning',
    };
  }
  let bytes: Uint8Array;
  try {
    bytes = readBytes(join(root, file));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return unreadable(`The file cannot be read (${reason}).`, 'Check that it is a plain file that you may read.');
  }
  const decoded = decodeSeed(bytes);
  if ('problem' in decoded) return unreadable(decoded.problem, decoded.hint);
  return parseSeed({ file: name, text: decoded.text, sha256: toSha256(bytes) });
}

function readProse(root: string, file: string): { value?: ProseFile; findings: Finding[] } {
  const source = readText(join(root, file));
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source)?.[1];
  if (frontmatter === undefined) {
    const message = 'The page has no frontmatter, expected YAML between two lines `---` at its start.';
    return { findings: [{ rule: 'file-fits-schema', severity: 'error', file, line: 1, column: 1, message }] };
  }
  const { value, findings } = readYaml(file, frontmatter, proseSchema, 2);
  const id = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  return value ? { value: { id, file, source, frontmatter: value.data }, findings } : { findings };
}
