/** What Pagefind's tables are made of. */
export type Table = string | number | readonly Table[];

/** Rows of nothing but numbers grow mostly by one; written as steps they pack to next to nothing. */
export function toSteps(table: Table): Table {
  if (!Array.isArray(table)) return table;
  return isRow(table) ? table.map((value, index) => value - (table[index - 1] ?? 0)) : table.map(toSteps);
}

/** A table of steps as CBOR, which Pagefind's module reads: numbers from zero up, texts and lists. */
export function encodeSteps(table: Table): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  const addHead = (type: number, value: number): void => {
    const size = value < 24 ? 0 : value < 256 ? 1 : value < 65_536 ? 2 : 4;
    bytes.push(type + (size === 0 ? value : 24 + Math.log2(size)));
    for (let at = size - 1; at >= 0; at -= 1) bytes.push((value >>> (8 * at)) & 255);
  };
  const add = (value: Table): void => {
    if (typeof value === 'number') addHead(0, value);
    else if (typeof value === 'string') {
      const letters = new TextEncoder().encode(value);
      addHead(0x60, letters.length);
      bytes.push(...letters);
    } else {
      let sum = 0;
      const isSteps = isRow(value);
      addHead(0x80, value.length);
      for (const item of value) add(isSteps ? (sum += item as number) : item);
    }
  };
  add(table);
  return new Uint8Array(bytes);
}

/** Reads a table from CBOR. Throws where it holds anything else. */
export function decodeCbor(bytes: Uint8Array): Table {
  let at = 0;
  const readNumber = (info: number): number => {
    const size = info < 24 ? 0 : 2 ** (info - 24);
    const value = bytes.subarray(at, at + size).reduce((sum, byte) => sum * 256 + byte, 0);
    at += size;
    return size === 0 ? info : value;
  };
  const read = (): Table => {
    const head = bytes[at++] ?? 0;
    const [type, length] = [head >> 5, readNumber(head & 31)];
    if (type === 0) return length;
    if (type === 3) return new TextDecoder().decode(bytes.subarray(at, (at += length)));
    if (type === 4) return Array.from({ length }, read);
    throw new Error(`Unexpected type \`${type}\` in a table of Pagefind.`);
  };
  return read();
}

function isRow(table: readonly Table[]): table is number[] {
  return table.every((value) => typeof value === 'number');
}
