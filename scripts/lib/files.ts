import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The folder of the project itself. */
export const projectRoot = resolve(import.meta.dirname, '../..');

/** SHA-256 of bytes, 64 lower-case hexadecimal digits. */
export function toSha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Names of what lies in a folder, hidden entries apart, in code-unit order; none where there is no folder. */
export function listEntries(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();
}

/** Names in a folder that end in an extension, in code-unit order. */
export function listFiles(folder: string, extension: string): string[] {
  return listEntries(folder).filter((name) => name.endsWith(extension));
}

export function readBytes(file: string): Uint8Array {
  return readFileSync(file);
}

export function readText(file: string): string {
  return readFileSync(file, 'utf8');
}

/** Text of a file; undefined where there is none. */
export function findText(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Writes a file whole or not at all, and only where that changes it; true where it was written. */
export function writeText(file: string, text: string): boolean {
  if (findText(file) === text) return false;
  mkdirSync(dirname(file), { recursive: true });
  const draft = join(dirname(file), `.${process.pid}.draft`);
  writeFileSync(draft, text);
  renameSync(draft, file);
  return true;
}

export function removeFile(file: string): void {
  rmSync(file, { force: true });
}
