import type { Dossier } from '../../src/model/dossier.ts';

/** One change to the dossier that a careless hand could make. */
export interface Mutant {
  /** What is changed and how, e.g. `figure value ×10`. */
  kind: string;
  /** Where, e.g. `c-moi-arrests-this-year`. */
  place: string;
  /** The dossier with this one change; the original is left as it is. */
  apply: (dossier: Dossier) => Dossier;
}

type Path = readonly (string | number)[];

/** A change of the value at a path of the dossier, e.g. `['records', 3, 'data', 'id']`; undefined takes it out. */
export function toMutant(kind: string, place: string, path: Path, value: unknown): Mutant {
  return { kind, place, apply: (dossier) => setAt(dossier, path, value) as Dossier };
}

function setAt(target: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(target)) {
    if (rest.length === 0 && value === undefined) return target.toSpliced(Number(key), 1);
    return target.with(Number(key), setAt(target[Number(key)], rest, value));
  }
  const { [key]: old, ...others } = target as Record<string, unknown>;
  const changed = setAt(old, rest, value);
  return changed === undefined ? others : { ...others, [key]: changed };
}
