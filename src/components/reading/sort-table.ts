import { make } from '../search/make-element.ts';

type Direction = 'ascending' | 'descending' | undefined;

/** Each press on a head turns to the next of these; the last is the order of the page. */
const next: Readonly<Record<string, Direction>> = { none: 'ascending', ascending: 'descending' };

/** Makes the heads with `data-sort` buttons that sort the rows by their column. */
export function addSorting(table: HTMLTableElement, rows: readonly HTMLTableRowElement[]): void {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  table.parentElement?.classList.add('sortable');
  heads.forEach((head, column) => {
    if (!head.hasAttribute('data-sort')) return;
    const button = make('button', { type: 'button' }, ...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const direction = next[head.ariaSort ?? 'none'];
      for (const other of heads) other.ariaSort = null;
      head.ariaSort = direction ?? null;
      table.classList.toggle('is-sorted', direction !== undefined);
      table.tBodies[0]?.append(...sortRows(rows, column, direction));
    });
  });
}

/** By value where every cell has a number, else by text; cells with nothing to go by stand last either way. */
function sortRows(
  rows: readonly HTMLTableRowElement[],
  column: number,
  direction: Direction,
): readonly HTMLTableRowElement[] {
  if (!direction) return rows;
  const keys = new Map(rows.map((row) => [row, toKey(row.cells[column])]));
  const isNumeric = [...keys.values()].every((key) => /^-?[\d.]*$/.test(key));
  const compare = (one: string, other: string): number =>
    isNumeric ? Number(one) - Number(other) : one.localeCompare(other, 'en');
  const sign = direction === 'ascending' ? 1 : -1;
  const keyOf = (row: HTMLTableRowElement): string => keys.get(row) ?? '';
  return [...rows].sort((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    return one === '' || other === '' ? Number(one === '') - Number(other === '') : sign * compare(one, other);
  });
}

function toKey(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset['value'] ?? cell?.textContent.trim() ?? '';
}
