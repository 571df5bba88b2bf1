import type { Edition } from '../../model/edition.ts';
import { toXml } from './xml.ts';

/** What the format wants beside what is known of the site. */
export interface Labels {
  /** At most sixteen letters. */
  name: string;
  /** Words that find something. */
  example: string;
}

const longNameLength = 48;

/** Description of the search page, by which browsers offer it. */
export function toOpensearch({ title, description, toAddress }: Edition, { name, example }: Labels): string {
  return toXml({
    name: 'OpenSearchDescription',
    attributes: { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    children: [
      { name: 'ShortName', children: name },
      { name: 'LongName', children: toLongName(title) },
      { name: 'Description', children: description },
      { name: 'Language', children: 'en' },
      { name: 'InputEncoding', children: 'UTF-8' },
      { name: 'OutputEncoding', children: 'UTF-8' },
      {
        name: 'Image',
        attributes: { width: '32', height: '32', type: 'image/x-icon' },
        children: toAddress('/favicon.ico'),
      },
      // The braces of the template are no part of an address, and must not be encoded as one.
      { name: 'Url', attributes: { type: 'text/html', template: `${toAddress('/search/')}?q={searchTerms}` } },
      { name: 'Query', attributes: { role: 'example', searchTerms: example } },
    ],
  });
}

/** A title, or of one that is too long what stands before its colon, or as many whole words as fit. */
function toLongName(title: string): string {
  if (title.length <= longNameLength) return title;
  const [main = title] = title.split(': ');
  return main.length <= longNameLength ? main : main.slice(0, longNameLength + 1).replace(/\s+\S*$/, '');
}
