import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../scripts/lib/files.ts';

const stages = ['annotate', 'evidence', 'mdx', 'site', 'search', 'exports', 'cite', 'charts', 'print'];
const pure = ['model', 'parse', ...stages];

/** Folders of `src` from which a folder may import, itself apart. */
const mayImport: Record<string, readonly string[]> = {
  model: [],
  parse: ['model'],
  ...Object.fromEntries(stages.map((stage) => [stage, ['model', 'parse']])),
};

interface Import {
  file: string;
  folder: string;
  specifier: string;
}

const imports = globSync('src/**/*.{ts,astro}', { cwd: projectRoot }).flatMap((file): Import[] => {
  const source = readFileSync(join(projectRoot, file), 'utf8');
  const folder = file.split('/')[1] ?? '';
  const specifiers = [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap((match) => match[1] ?? []);
  return specifiers.map((specifier) => ({ file, folder, specifier }));
});

/** Folder of `src` that a relative import leads to. */
function toFolder({ file, specifier }: Import): string | undefined {
  const target = relative('src', join(dirname(file), specifier));
  return specifier.startsWith('.') && !target.startsWith('..') ? target.split('/')[0] : undefined;
}

describe('imports of src/', () => {
  it('are found', () => {
    expect(imports.map(({ folder }) => folder)).toEqual(expect.arrayContaining(['parse', ...stages.slice(0, 3)]));
    expect(imports.length).toBeGreaterThan(50);
  });

  it('go from later stages to the model and the parser, never from stage to stage', () => {
    const wrong = imports.filter((entry) => {
      const target = toFolder(entry);
      const allowed = mayImport[entry.folder];
      return target !== undefined && allowed !== undefined && target !== entry.folder && !allowed.includes(target);
    });
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('leave the disk, the process and Astro out of the stages', () => {
    const wrong = imports.filter(
      ({ folder, specifier }) =>
        pure.includes(folder) &&
        (specifier.startsWith('node:') ||
          (/^astro(?:$|[:/])/.test(specifier) && !(folder === 'model' && specifier === 'astro/zod'))),
    );
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('keep `astro:` modules to the content, its configuration and what is rendered', () => {
    const allowed = /^src\/(?:content(?:\.config)?\.ts|(?:pages|layouts|components)\/)/;
    const wrong = imports.filter(({ file, specifier }) => specifier.startsWith('astro:') && !allowed.test(file));
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });
});

describe('stages', () => {
  it('use neither the process, the console nor the clock', () => {
    const files = pure.flatMap((folder) => globSync(`src/${folder}/**/*.ts`, { cwd: projectRoot }));
    const wrong = files.filter((file) => {
      const code = readFileSync(join(projectRoot, file), 'utf8')
        .replace(/'[^'\n]*'|`[^`]*`/g, "''")
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      return /\b(?:process\.|console\.|Date\.now\(|new Date\(\)|Math\.random\()/.test(code);
    });
    expect(wrong).toEqual([]);
  });
});
