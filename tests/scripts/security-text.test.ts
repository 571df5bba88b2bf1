import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeSecurityText } from '../../scripts/lib/security-text.ts';

const today = new Date('2026-12-01T00:00:00Z');
let folder: string;
const file = (): string => join(folder, '.well-known/security.txt');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'security-text-'));
  vi.stubEnv('SITE_URL', 'https://example.org');
  vi.stubEnv('SITE_CONTACT', undefined);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

describe('security.txt', () => {
  it('names the contact, where it stands, and a day less than a year ahead', () => {
    vi.stubEnv('SITE_CONTACT', 'mailto:editor@example.org');
    writeSecurityText(folder, '/', today);
    const fields = new Map(
      readFileSync(file(), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => line.split(': ') as [string, string]),
    );
    expect(fields.get('Contact')).toBe('mailto:editor@example.org');
    expect(fields.get('Canonical')).toBe('https://example.org/.well-known/security.txt');
    const days = (Date.parse(fields.get('Expires') ?? '') - today.getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(30);
    expect(days).toBeLessThan(365);
  });

  it('is not there without a contact, or where the site is only a folder of its host', () => {
    writeSecurityText(folder, '/', today);
    vi.stubEnv('SITE_CONTACT', 'mailto:editor@example.org');
    writeSecurityText(folder, '/briefing/', today);
    expect(existsSync(file())).toBe(false);
  });

  it('refuses a contact that programs cannot use', () => {
    vi.stubEnv('SITE_CONTACT', 'editor@example.org');
    expect(() => writeSecurityText(folder, '/', today)).toThrow('SITE_CONTACT is `editor@example.org`');
  });
});
