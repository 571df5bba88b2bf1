import { expect, it } from 'vitest';
import { decodeCbor, encodeSteps, type Table } from '../../src/search/cbor.ts';
import { packList, unpackList } from '../../src/search/pagefind-list.ts';

const list: Table = [
  '1.6.0',
  [
    ['en_4e105db', 20, ''],
    ['en_9ad8e9da', 22, ''],
  ],
  [
    ['000', '24', 'en_6244278'],
    ['25', 'cambodia’', 'en_e5d7f0f'],
  ],
  [['kind', 'en_661131a']],
  [['date', [1, 0]]],
  ['title'],
];

it('a packed list comes out as Pagefind wrote it, but for the files of the facets', () => {
  const unpacked = decodeCbor(encodeSteps(unpackList(packList(list))));
  expect(unpacked).toEqual(list.with(3, []));
});

it('a packed list has the names side by side, what all of them begin with once', () => {
  expect(packList(list)).toMatchObject({ records: ['en_', 8, '4e105db 9ad8e9da'], ends: '000 24 25 cambodia’' });
});
