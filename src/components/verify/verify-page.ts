import { checkText, toPlacedQuotes } from './check-text.ts';
import { toQuoteList, toVerdict } from './show-report.ts';

/** Lets the button of the page check every text, one after the other; nothing is loaded before it is pressed. */
export function startVerifying(root: HTMLElement): void {
  const button = root.querySelector<HTMLButtonElement>('button');
  const status = root.querySelector<HTMLElement>('[role=status]');
  if (!button || !status) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    if (!globalThis.crypto?.subtle) {
      status.textContent =
        'This browser computes checksums only on pages that come over https or from this machine. Check by hand, as described below.';
      return;
    }
    button.disabled = true;
    verifyAll(root, status)
      .catch((error: unknown) => {
        status.textContent = `The check stopped: ${error instanceof Error ? error.message : String(error)}`;
      })
      .finally(() => {
        button.disabled = false;
      });
  });
}

async function verifyAll(root: HTMLElement, status: HTMLElement): Promise<void> {
  const rows = [...root.querySelectorAll<HTMLElement>('[data-sha256]')];
  let [texts, quotes, wrong] = [0, 0, 0];
  for (const [index, row] of rows.entries()) {
    status.textContent = `Checking text ${index + 1} of ${rows.length} …`;
    const { found, problems } = await verifyRow(row, root.dataset['claims'] ?? '');
    texts += 1;
    quotes += found;
    wrong += problems;
  }
  status.textContent =
    wrong === 0
      ? `${texts} of ${rows.length} texts are the recorded ones, and all ${quotes} quotations stand in their places.`
      : `Not everything fits: ${wrong} ${wrong === 1 ? 'problem' : 'problems'}, marked ✗ below.`;
  status.classList.toggle('is-wrong', wrong > 0);
}

/** Checks one text and shows the outcome in its row. */
async function verifyRow(row: HTMLElement, claims: string): Promise<{ found: number; problems: number }> {
  const { sha256 = '', text = '', annotations = '', quotes = '' } = row.dataset;
  const [textCell, quoteCell] = [row.querySelector('[data-text-result]'), row.querySelector('[data-quote-result]')];
  try {
    const [textFile, annotationFile] = await Promise.all([load(text), load(annotations)]);
    const report = await checkText(await textFile.arrayBuffer(), toPlacedQuotes(await annotationFile.json()));
    const isSame = report.sha256 === sha256;
    const found = report.quotes.filter(({ isInPlace }) => isInPlace).length;
    textCell?.replaceChildren(toVerdict(isSame, isSame ? 'the recorded text' : `another text: ${report.sha256}`));
    quoteCell?.replaceChildren(toQuoteList(report.quotes, Number(quotes), claims));
    return { found, problems: Number(!isSame) + Math.max(Number(quotes), report.quotes.length) - found };
  } catch (error) {
    textCell?.replaceChildren(
      toVerdict(false, `not checked: ${error instanceof Error ? error.message : String(error)}`),
    );
    quoteCell?.replaceChildren();
    return { found: 0, problems: 1 };
  }
}

async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be loaded (${response.status})`);
  return response;
}
