import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../src/components/search/pagefind/unpack.ts';

const read = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('unpack', () => {
  it('unpacks what lies packed on the host, and takes what the host has unpacked as it comes, both without the mark', async () => {
    expect(read(await unpack(new Response(gzipSync('pagefind_dcdwords'))))).toBe('words');
    expect(read(await unpack(new Response('pagefind_dcdwords')))).toBe('words');
  });

  it('refuses what is not there', async () => {
    await expect(unpack(new Response('Not found', { status: 404 }))).rejects.toThrow('404');
  });
});
