import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/lib/files.ts';

/** Text of the seed whose file name begins with a number, e.g. `004`. */
export function seedText(number: string): string {
  const [file] = globSync(`seeds/${number}_*.txt`, { cwd: projectRoot });
  if (file === undefined) throw new Error(`There is no seed ${number}.`);
  return readFileSync(join(projectRoot, file), 'utf8');
}
