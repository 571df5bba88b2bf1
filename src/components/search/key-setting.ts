import { make } from './make-element.ts';

const setting = 'search-key';

/** A switch for the key `/`: who speaks to the computer, or types by accident, has to be able to turn it off. */
export function makeKeySetting(): HTMLParagraphElement {
  const box = make('input', { type: 'checkbox' });
  box.checked = read() !== 'off';
  box.addEventListener('change', () => write(box.checked ? 'on' : 'off'));
  return make(
    'p',
    { class: 'search-key' },
    make('label', {}, box, make('span', {}, 'The key ', make('kbd', {}, '/'), ' leads to the search from every page')),
  );
}

/** Storage may be closed to the page; the key then works as ever. */
function read(): string | null {
  try {
    return localStorage.getItem(setting);
  } catch {
    return null;
  }
}

function write(value: string): void {
  try {
    localStorage.setItem(setting, value);
  } catch {
    return;
  }
}
