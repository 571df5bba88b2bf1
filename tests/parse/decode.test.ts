import { describe, expect, it } from 'vitest';
import { decodeSeed } from '../../src/parse/decode.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeSeed', () => {
  it('keeps every character, a byte order mark included', () => {
    expect(decodeSeed(utf8('\uFEFFKhmer: មិន\r\n'))).toEqual({ text: '\uFEFFKhmer: មិន\r\n' });
  });

  it.each([
    ['an empty file', bytes(), 'The file is empty.'],
    ['white space alone', utf8('\uFEFF \n\t\n'), 'The file holds nothing but white space.'],
    ['UTF-16', bytes(0xff, 0xfe, 0x41, 0), 'The file is UTF-16, expected UTF-8.'],
    ['Latin-1', bytes(0x63, 0x0a, 0x66, 0xe9, 0x21), 'The file is not valid UTF-8: line 2 has a wrong byte.'],
    ['a cut character', bytes(0x41, 0xe2, 0x80), 'The file is not valid UTF-8: line 1 has a wrong byte.'],
    ['a PDF', bytes(0x25, 0x50, 0xe2, 0, 1), 'The file is binary or damaged: byte 4 is zero.'],
    ['a binary file', bytes(0x50, 0x4b, 3, 4), 'The file is binary or damaged: character 3 is a control character.'],
  ])('refuses %s and says what to do', (_name, input, problem) => {
    expect(decodeSeed(input)).toEqual({ problem, hint: expect.stringMatching(/^[A-Z].*\.$/) });
  });
});
