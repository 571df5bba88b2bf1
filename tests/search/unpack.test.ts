import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpack, unpackPagefind } from '../../src/components/search/pagefind/unpack.ts';

const read = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('unpack', () => {
  it('unpacks what lies packed on the host, and takes what the host has unpacked as it comes', async () => {
    expect(read(await unpack(new Response(gzipSync('words'))))).toBe('words');
    expect(read(await unpack(new Response('words')))).toBe('words');
  });

  it('takes the mark off what Pagefind wrote', async () => {
    expect(read(await unpackPagefind(new Response(gzipSync('pagefind_dcdwords'))))).toBe('words');
  });

  it('refuses what is not there', async () => {
    await expect(unpack(new Response('Not found', { status: 404 }))).rejects.toThrow('404');
  });
});
