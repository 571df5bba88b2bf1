import type { Edition } from '../../model/edition.ts';
import type { CitableData } from '../citable.ts';
import { toPartNode, toWhole, type Node } from './nodes.ts';

/** The data behind the briefing and the files that hold them. */
export function toDatasetNode({ files, coverage }: CitableData, edition: Edition, common: Node): Node {
  const { period, places, measures, sources } = coverage;
  return {
    '@type': 'Dataset',
    ...common,
    creator: { '@id': edition.toAddress('/#authors') },
    version: edition.version,
    isPartOf: toWhole(edition),
    ...(period === null ? {} : { temporalCoverage: `${period.from}/${period.to}` }),
    spatialCoverage: places.map((name) => ({ '@type': 'Place', name })),
    variableMeasured: measures.map((name) => ({ '@type': 'PropertyValue', name })),
    isBasedOn: sources.map((source) => toPartNode(source, edition)),
    distribution: files.map(({ path, title, mediaType, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      name: title,
      contentUrl: edition.toAddress(path),
      encodingFormat: mediaType,
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
}
