import { getCollection, getEntry } from 'astro:content';
import { name, version } from '../../../package.json';
import { findRelease } from '../../../scripts/lib/editions-inputs.ts';
import { authors, licence } from '../../cite/identity.ts';
import { dossierRoot } from '../../integration/dossier-root.ts';
import type { Edition } from '../../model/edition.ts';
import { findStatusBasis } from '../../site/status-basis.ts';
import { toUrl } from '../../site/urls.ts';
import { describeStanding } from './describe-standing.ts';

/** The briefing as it is published now. Its date of update is that of its prose or of the last major change, if later. */
export async function loadEdition(): Promise<Edition> {
  const briefing = await getEntry('pages', 'briefing');
  if (!briefing) throw new Error('The dossier holds no briefing, expected `content/briefing.mdx`.');
  const { title, description, published, updated } = briefing.data;
  const changes = (await getCollection('changes')).filter(({ data }) => data.major).map(({ data }) => data.date);
  return {
    id: name,
    version,
    isKept: findRelease(dossierRoot(), version) === 'kept',
    authors,
    licence,
    title,
    description,
    published,
    updated: [updated, ...changes].reduce((latest, day) => (day > latest ? day : latest)),
    toAddress: (path) => new URL(toUrl(path), import.meta.env.SITE).href,
    describeStanding,
    findStatusBasis,
  };
}
