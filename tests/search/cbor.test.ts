import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCbor, encodeSteps, toSteps, type Table } from '../../src/search/cbor.ts';

const { table } = fc.letrec<{ table: Table }>((tie) => ({
  table: fc.oneof(
    fc.nat(4_000_000_000),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(fc.nat(70_000)),
    fc.array(tie('table')),
  ),
}));

describe('a table', () => {
  it('comes through steps and CBOR as it was', () => {
    fc.assert(
      fc.property(table, (value) => {
        expect(decodeCbor(encodeSteps(toSteps(value)))).toEqual(value);
      }),
    );
  });

  it('has its rows of numbers as steps', () => {
    expect(toSteps(['date', [3, 4, 5, 2]])).toEqual(['date', [3, 1, 1, -3]]);
  });

  it('is CBOR as others write it', () => {
    expect(encodeSteps(['é', 500, [1, 1]])).toEqual(Uint8Array.of(0x83, 0x62, 0xc3, 0xa9, 0x19, 1, 0xf4, 0x82, 1, 2));
    expect(decodeCbor(Uint8Array.of(0x82, 0x1a, 0, 1, 0, 0, 0x60))).toEqual([65_536, '']);
  });

  it('holds nothing else', () => {
    expect(() => decodeCbor(Uint8Array.of(0xf6))).toThrow('Unexpected type `7`');
  });
});
