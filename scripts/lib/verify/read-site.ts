import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** A page of the built site. */
export interface SitePage {
  /** File inside the site, e.g. `claims/c-x/index.html`. */
  file: string;
  tree: Root;
  /** All its elements in order. */
  elements: Element[];
  ids: Set<string>;
}

/** The built site as a host would serve it. */
export interface BuiltSite {
  pages: Map<string, SitePage>;
  /** Names of all files, with `/` between folders. */
  files: Set<string>;
  /** Text of a file; undefined where there is none. */
  readFile: (file: string) => Uint8Array | undefined;
  /** Folder on the host, with a slash at both ends, e.g. `/briefing/`. */
  base: string;
  /** e.g. `https://example.org`; empty where the front page does not say. */
  origin: string;
}

/** Reads every page of a built site. The front page's own address tells where on a host the site belongs. */
export function readSite(folder: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const pages = new Map(
    files
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, toSitePage(file, readFileSync(join(folder, file), 'utf8'))] as const),
  );
  const canonical = pages
    .get('index.html')
    ?.elements.find(({ tagName, properties }) => tagName === 'link' && String(properties['rel']) === 'canonical');
  const address = URL.parse(String(canonical?.properties['href']));
  const known = new Set(files);
  return {
    pages,
    files: known,
    readFile: (file) => (known.has(file) ? readFileSync(join(folder, file)) : undefined),
    base: address?.pathname ?? '/',
    origin: address?.origin ?? '',
  };
}

/** A page from its HTML. */
export function toSitePage(file: string, html: string): SitePage {
  const tree = fromHtml(html);
  const elements: Element[] = [];
  visit(tree, 'element', (element) => void elements.push(element));
  const ids = new Set(elements.flatMap(({ properties }) => (properties['id'] ? [String(properties['id'])] : [])));
  return { file, tree, elements, ids };
}
