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

/** The picture that a link to any page is shown with; in the shape that social media cut nothing from. */
export const card = { path: '/card.png', mediaType: 'image/png', width: 1200, height: 630 } as const;

/** Why the text of a source is shown, for records of the original. */
export const sourceRights = 'Text shown for quotation and verification.';
