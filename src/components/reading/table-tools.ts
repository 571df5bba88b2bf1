import { make } from '../search/make-element.ts';
import { addSorting } from './sort-table.ts';

/** Adds to a table a filter, a button that copies it, and one in each head with `data-sort` that sorts by its column. */
export function startTableTools(tools: HTMLElement, table: HTMLTableElement): void {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const name = tools.dataset['tableTools'] ?? 'rows';
  const box = make('input', { type: 'search', autocomplete: 'off' });
  const copy = make('button', { type: 'button' }, 'Copy table');
  const status = make('span', { role: 'status' });
  box.addEventListener('input', () => {
    const shown = filterRows(rows, box.value);
    status.textContent = box.value.trim() === '' ? '' : `${shown} of ${rows.length} ${name} shown.`;
  });
  copy.addEventListener('click', async () => {
    const count = rows.filter(({ hidden }) => !hidden).length;
    status.textContent = await navigator.clipboard.writeText(toTabbed(table)).then(
      () => `Copied ${count} ${name}, with tabs between the columns.`,
      () => 'The browser did not let the table be copied.',
    );
  });
  tools.prepend(make('label', {}, `Filter ${name} `, box), copy);
  tools.append(status);
  addSorting(table, rows);
}

/** Shows the rows that hold every word, and gives their number. */
function filterRows(rows: readonly HTMLTableRowElement[], text: string): number {
  const words = text.toLowerCase().split(/\s+/);
  for (const row of rows) {
    const content = row.textContent.toLowerCase();
    row.hidden = !words.every((word) => content.includes(word));
  }
  return rows.filter(({ hidden }) => !hidden).length;
}

/** The rows that are shown, in the order shown, in the words shown: no figure loses its hedge. */
function toTabbed(table: HTMLTableElement): string {
  const rows = [...table.rows].filter(({ hidden }) => !hidden);
  return rows.map(({ cells }) => [...cells].map(toText).join('\t')).join('\n');
}

function toText(cell: HTMLTableCellElement): string {
  return cell.innerText.replace(/\s+/g, ' ').trim();
}
