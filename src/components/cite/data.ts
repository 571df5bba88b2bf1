import type { CitableData } from '../../cite/citable.ts';
import { toDataCitable, type Context } from '../../cite/to-citable.ts';
import type { Edition } from '../../model/edition.ts';
import { toDataFiles, type DataFile, type DataTitle } from '../../exports/data/to-data-files.ts';
import { splitTitle } from '../../site/site-title.ts';
import { toSha256 } from './hash.ts';

/** What the data are called wherever they are named. */
function toDataTitle({ title }: Edition): DataTitle {
  return {
    title: `${splitTitle(title).main}: claims and figures`,
    description:
      'Every figure and every claim that the briefing draws from its sources, with the exact words, bound, dates and their basis, standing and reply.',
  };
}

/** The files of data and the page that lists them. */
export function toData({ site, edition }: Context): { files: DataFile[]; citable: CitableData } {
  const title = toDataTitle(edition);
  const files = toDataFiles(title, site, edition, toSha256);
  return { files, citable: toDataCitable(title, files, { site, edition }) };
}
