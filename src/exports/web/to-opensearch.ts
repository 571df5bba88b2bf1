import type { Edition } from '../../model/edition.ts';
import { toXml } from './xml.ts';

/** What the format wants beside what is known of the site. */
export interface Labels {
  /** At most sixteen letters. */
  name: string;
  /** Words that find something. */
  example: string;
}

/** Description of the search page, by which browsers offer it. */
export function toOpensearch({ title, description, toAddress }: Edition, { name, example }: Labels): string {
  return toXml({
    name: 'OpenSearchDescription',
    attributes: { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    children: [
      { name: 'ShortName', children: name },
      { name: 'LongName', children: [...title].slice(0, 48).join('') },
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
