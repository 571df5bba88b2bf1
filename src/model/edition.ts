import type { Claim } from './claim.ts';
import type { AnchoredClaim, Site } from './dossier.ts';
import type { Basis } from './primitives.ts';
import type { Fact } from './source-record.ts';

/** The published briefing as a whole: what citations and exports say of it. */
export interface Edition {
  /** Name that identifiers begin with, e.g. `scam-crackdown-briefing`. */
  id: string;
  title: string;
  description: string;
  /** The corporate author. */
  authors: string;
  /** e.g. `2026.11.0`. */
  version: string;
  /** Whether the site keeps what it says now under `/v/<version>/`. */
  isKept: boolean;
  /** Day of first publication. */
  published: string;
  /** Day of the last major change. */
  updated: string;
  /** Terms of our own words and data. */
  licence: Licence;
  /** Absolute address of a path below the site's root, e.g. of `/claims/c-x/`. */
  toAddress: (path: string) => string;
  /** Standing of a claim in a sentence: status, for which day it holds, and the reply. */
  describeStanding: (
    anchored: Pick<AnchoredClaim, 'claim' | 'source'>,
    site: Pick<Site, 'claims' | 'sources'>,
  ) => string;
  /** How the day is known for which the status of a claim holds, by the publication of its text. */
  findStatusBasis: (claim: Claim, published: Fact) => Basis;
}

/** A licence under its names. */
export interface Licence {
  /** e.g. `CC BY 4.0`. */
  name: string;
  /** Its SPDX name, e.g. `CC-BY-4.0`. */
  spdx: string;
  url: string;
}

/** A file of data that the site publishes. */
export interface PublishedFile {
  /** Name inside its folder, e.g. `figures.csv`. */
  name: string;
  /** Path below the site's root, e.g. `/data/figures.csv`. */
  path: string;
  /** What it holds, for lists. */
  title: string;
  mediaType: string;
  /** Length in bytes. */
  bytes: number;
  /** SHA-256 of its bytes, 64 lower-case hexadecimal digits. */
  sha256: string;
}
