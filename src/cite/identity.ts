import type { Licence } from '../model/edition.ts';

/** Who answers for the briefing; no organisation is behind it. */
export const authors = 'The authors of the scam-crackdown briefing';

/** What a browser calls the site among its search engines; no more than sixteen letters fit. */
export const shortName = 'Scam briefing';

/** Terms of our own words and data. */
export const licence: Licence = {
  name: 'CC BY 4.0',
  spdx: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};

/** Why the text of a source is shown, for records of the original. */
export const sourceRights = 'Text shown for quotation and verification.';
