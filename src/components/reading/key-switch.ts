import { make } from '../search/make-element.ts';

const setting = 'evidence-keys';

/** A switch for the keys `n` and `p`: who speaks to the computer, or types by accident, has to be able to turn them off. */
export function makeKeySwitch(): { switch: HTMLLabelElement; isOn: () => boolean } {
  const box = make('input', { type: 'checkbox' });
  box.checked = read() !== 'off';
  box.addEventListener('change', () => write(box.checked ? 'on' : 'off'));
  const words = ['Keys ', make('kbd', {}, 'n'), ' and ', make('kbd', {}, 'p'), ' walk to the next and previous note'];
  return { switch: make('label', {}, box, make('span', {}, ...words)), isOn: () => box.checked };
}

/** Storage may be closed to the page; the keys then work as ever. */
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
