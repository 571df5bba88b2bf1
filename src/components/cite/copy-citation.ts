/** Adds to each printed citation, and to the link to a passage, a button that copies it and says so. */
export function startCopying(root: ParentNode, status: HTMLElement): void {
  let copied: (() => void) | undefined;
  const add = (place: Element, name: string, copy: () => Promise<void>): void => {
    const { button, setWord } = makeButton(name);
    button.addEventListener('click', async () => {
      copied?.();
      status.textContent = await copy().then(
        () => {
          setWord('Copied');
          copied = () => setWord('Copy');
          return `Copied: ${name}.`;
        },
        () => 'The browser did not let it be copied.',
      );
    });
    place.append(' ', button);
  };
  for (const place of root.querySelectorAll<HTMLElement>('[data-cite-style]')) {
    const [text, html] = [place.innerText, place.innerHTML.trim()];
    const name = place.parentElement?.querySelector('dt')?.textContent.trim() ?? 'citation';
    add(place, name, () => copyRich(text, html));
  }
  for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-copy-link]')) {
    add(link.parentElement ?? link, 'link', () => navigator.clipboard.writeText(link.href));
  }
}

/** The word on it is where the reader looks; its name says of what. */
function makeButton(name: string): { button: HTMLButtonElement; setWord: (word: string) => void } {
  const button = document.createElement('button');
  button.type = 'button';
  const setWord = (word: string): void => {
    button.textContent = word;
    button.setAttribute('aria-label', `${word} ${name}`);
  };
  setWord('Copy');
  return { button, setWord };
}

/** With its italics, for programs that take them. */
function copyRich(text: string, html: string): Promise<void> {
  const item = {
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  };
  return navigator.clipboard.write([new ClipboardItem(item)]);
}
