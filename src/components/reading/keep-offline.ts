import { make } from '../search/make-element.ts';
import { keepSite, readSummary, removeSite, isKept } from './offline-copy.ts';

/** A button that keeps the whole site on the device, or removes it again, and says how far it is. */
export async function startKeeping(place: HTMLElement): Promise<void> {
  const base = place.dataset['keepOffline'] ?? '/';
  const summary = await readSummary(base);
  if (!summary) return;
  const size = `${summary.files.toLocaleString('en')} files, ${toMegabytes(summary.bytes)}`;
  const button = make('button', { type: 'button' });
  const status = make('span', { role: 'status' });
  let kept = false;
  const show = async (): Promise<void> => {
    kept = await isKept(base);
    button.textContent = kept ? 'Remove it from this device' : `Keep it (${size})`;
    button.disabled = false;
  };
  const keep = (): Promise<string> =>
    keepSite(base, ({ done, total, bytes }) => {
      status.textContent = `${done} of ${total} files kept, ${toMegabytes(bytes)}.`;
    }).then(
      () => `Kept on this device: ${size}. A new version replaces it when you are online.`,
      () => 'It could not be kept: files are missing, or the device has no room. Try again to go on.',
    );
  button.addEventListener('click', async () => {
    button.disabled = true;
    status.textContent = kept ? 'Removing it.' : `Keeping ${size}.`;
    status.textContent = kept ? await removeSite(base).then(() => 'Removed from this device.') : await keep();
    await show();
    button.focus();
  });
  await show();
  place.append(button, ' ', status);
}

function toMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
