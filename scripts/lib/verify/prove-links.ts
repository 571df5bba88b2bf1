import type { Element } from 'hast';
import { attribute } from './elements.ts';
import type { BuiltSite, SitePage } from './read-site.ts';
import { toVerdict, type Fault, type Verdict } from './verdict.ts';

/** Every link, picture, script and reference inside the site leads to something that is there. */
export function proveLinks(site: BuiltSite): Verdict {
  const results = [...site.pages.values()].map((page) => {
    const linking = page.elements.filter((element) => !isOwnAddress(element, page));
    const links = linking.flatMap((element) => listTargets(element).filter((target) => isInternal(target, site)));
    const faults = links.flatMap((target): Fault[] => {
      const problem = findProblem(target, page, site);
      return problem === undefined ? [] : [{ file: page.file, message: `The link \`${target}\` ${problem}.` }];
    });
    return { count: links.length - faults.length, faults };
  });
  return toVerdict('internal links and references lead to a page and a place that exist', results);
}

function listTargets(element: Element): string[] {
  const addresses = ['href', 'src', 'cite', 'action', 'poster'].flatMap((name) => attribute(element, name) ?? []);
  const points = [
    'popoverTarget',
    'htmlFor',
    'ariaDetails',
    'ariaLabelledBy',
    'ariaDescribedBy',
    'ariaControls',
  ].flatMap((name) => (attribute(element, name) ?? '').split(' ').filter((id) => id !== ''));
  return [...addresses, ...points.map((id) => `#${id}`)];
}

/** The page for what is not found stands at every address. */
function isOwnAddress(element: Element, { file }: SitePage): boolean {
  return file === '404.html' && attribute(element, 'rel') === 'canonical';
}

function isInternal(target: string, { origin }: BuiltSite): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target) || (origin !== '' && target.startsWith(`${origin}/`));
}

function findProblem(target: string, page: SitePage, site: BuiltSite): string | undefined {
  const own = `${site.origin || 'http://localhost'}${site.base}${page.file.replace(/index\.html$/, '')}`;
  const address = URL.parse(target, own);
  if (address === null) return 'is no address';
  const path = decodeURIComponent(address.pathname);
  if (!path.startsWith(site.base)) return `leads outside the site, which begins at \`${site.base}\``;
  const file = findFile(path.slice(site.base.length), site.files);
  if (file === undefined) return 'leads to no file of the site';
  // A name of the passage by its words may follow the id.
  const anchor = decodeURIComponent(address.hash.slice(1).replace(/:~:.*$/, ''));
  const ids = site.pages.get(file)?.ids;
  if (anchor === '' || ids === undefined || ids.has(anchor)) return undefined;
  return `leads to no \`#${anchor}\` on \`${file}\``;
}

function findFile(path: string, files: ReadonlySet<string>): string | undefined {
  const candidates = path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
  return candidates.find((file) => files.has(file));
}
