import { make } from './make-element.ts';

/** A checkbox that is on until the reader turns it off, and that this device remembers under a name. */
export function makeKeptCheckbox(setting: string): HTMLInputElement {
  const box = make('input', { type: 'checkbox' });
  box.checked = read(setting) !== 'off';
  box.addEventListener('change', () => write(setting, box.checked ? 'on' : 'off'));
  return box;
}

/** Storage may be closed to the page; the checkbox then holds for the page alone. */
function read(setting: string): string | null {
  try {
    return localStorage.getItem(setting);
  } catch {
    return null;
  }
}

function write(setting: string, value: string): void {
  try {
    localStorage.setItem(setting, value);
  } catch {
    return;
  }
}
