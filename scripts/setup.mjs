// Runs on the Node that is there (20 or later), before anything is installed; everything else runs on the Node
// of the `node` package. Installs what the lock file names if it is not installed, and a browser if asked.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules/.setup');

const [major] = process.versions.node.split('.').map(Number);
if (major < 20) stop(`Node ${process.versions.node} is too old, expected 20 or later.`, 'Install a current Node.');

install();
if (process.argv.includes('--browser')) installBrowser();

/** Installs what the lock file names, when that has changed since the last time. */
function install() {
  const wanted = readFileSync(join(root, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing packages …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (!existsSync(join(root, 'node_modules/.bin/node'))) {
    stop(
      'Packages were installed, but Node 24 among them was not.',
      'Check that npm may run install scripts: `npm install-scripts ls`.',
    );
  }
  writeFileSync(stamp, wanted);
}

/** A browser for the tests: CHROMIUM, else one of the system, else Playwright's, else Debian's package. */
function installBrowser() {
  if (hasBrowser()) return;
  console.log('Installing a browser for the tests …');
  const attempts = [
    ['npx', ['playwright-core', 'install', 'chromium-headless-shell']],
    ['sh', ['-c', 'apt-get update && apt-get install -y chromium']],
  ];
  for (const [command, args] of attempts) {
    spawnSync(command, args, { cwd: root, stdio: 'inherit', timeout: 600_000 });
    if (hasBrowser()) return;
  }
  stop(
    'No browser was found and none could be installed.',
    'Install Chromium, or name one: `CHROMIUM=/path/to/chromium npm test`.',
  );
}

function hasBrowser() {
  const node = join(root, 'node_modules/.bin/node');
  return spawnSync(node, ['scripts/lib/browser.ts'], { cwd: root }).status === 0;
}

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) stop(`\`${command} ${args.join(' ')}\` failed.`, 'See its messages above.');
}

function stop(message, hint) {
  console.error(`${message}\n  → ${hint}`);
  process.exit(1);
}
