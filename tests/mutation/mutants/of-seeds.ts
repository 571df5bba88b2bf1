import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, toSha256 } from '../../../scripts/lib/files.ts';
import type { Dossier } from '../../../src/model/dossier.ts';
import { decodeSeed } from '../../../src/parse/decode.ts';
import { parseSeed } from '../../../src/parse/parse-seed.ts';
import type { Mutant } from '../mutant.ts';

const space = 0x20;

/** One byte of every seed changed: a digit, a letter, a space added; at the beginning, in the middle and at the end. */
export function mutateSeeds({ seeds }: Dossier): Mutant[] {
  return seeds.flatMap(({ file }, index) => {
    const bytes = readFileSync(join(projectRoot, 'seeds', file));
    const toMutant = (kind: string, at: number, changed: Buffer): Mutant => ({
      kind: `seed: ${kind}`,
      place: `${file} byte ${at}`,
      apply: (dossier) => ({ ...dossier, seeds: dossier.seeds.with(index, readSeed(file, changed)) }),
    });
    const changeByte = (at: number): Buffer => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      return changed;
    };
    const addSpace = (at: number): Buffer =>
      Buffer.concat([bytes.subarray(0, at), Buffer.of(space), bytes.subarray(at)]);
    const places = [...bytes.keys()];
    return [
      ...pickThree(places.filter((at) => isIn(bytes[at], '0', '9'))).map((at) =>
        toMutant('a digit changed', at, changeByte(at)),
      ),
      ...pickThree(places.filter((at) => isIn(bytes[at], 'a', 'y'))).map((at) =>
        toMutant('a letter changed', at, changeByte(at)),
      ),
      ...pickThree(places).map((at) => toMutant('a space added', at, addSpace(at))),
    ];
  });
}

function isIn(byte: number | undefined, first: string, last: string): boolean {
  return byte !== undefined && first.charCodeAt(0) <= byte && byte <= last.charCodeAt(0);
}

function pickThree(places: readonly number[]): number[] {
  return [...new Set([0, places.length >> 1, places.length - 1])].flatMap((index) => places[index] ?? []);
}

/** As a seed is read from disk. */
function readSeed(file: string, bytes: Uint8Array): Dossier['seeds'][number] {
  const decoded = decodeSeed(bytes);
  if ('problem' in decoded) throw new Error(`The changed bytes of ${file} are no text: ${decoded.problem}`);
  return parseSeed({ file, text: decoded.text, sha256: toSha256(bytes) });
}
