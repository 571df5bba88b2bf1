import { addSorting } from './sort-table.ts';

/** Brings the filter and the copy button of a table to life, and makes each head with `data-sort` sort by its column. */
export function startTableTools(tools: HTMLElement, table: HTMLTableElement): void {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const name = tools.dataset['tableTools'] ?? 'rows';
  const box = tools.querySelector('input');
  const copy = tools.querySelector('button');
  const status = tools.querySelector('[role="status"]');
  if (!box || !copy || !status) return;
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
  addSorting(table, rows);
  for (const control of tools.querySelectorAll('.needs-script')) control.classList.remove('needs-script');
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
