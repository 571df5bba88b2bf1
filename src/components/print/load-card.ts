import { card } from '../../cite/identity.ts';
import type { SocialCard } from '../../print/card.ts';
import { splitTitle } from '../../site/site-title.ts';
import tokens from '../../styles/tokens.css?raw';
import { loadEdition } from '../cite/load-edition.ts';

/** The card of the site: its title, in its colours on white ground. */
export async function loadCard(): Promise<SocialCard> {
  const { main, rest } = splitTitle((await loadEdition()).title);
  const colours = { ground: findLight('ground'), ink: findLight('ink'), evidence: findLight('evidence') };
  return { title: main, subtitle: rest, width: card.width, height: card.height, ...colours };
}

/** A colour of the site in its light scheme. */
function findLight(name: string): string {
  const colour = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1];
  if (colour === undefined) throw new Error(`\`tokens.css\` has no colour \`--${name}\`.`);
  return colour;
}
