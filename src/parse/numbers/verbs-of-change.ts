import { wordSet } from './word-set.ts';

/** Verbs with which "from 5% to 10%" tells of two states, not of a range. */
export const verbsOfChange = wordSet(`
  rise rises rose risen rising raise raises raised raising fall falls fell fallen falling drop drops dropped dropping
  grow grows grew grown growing increase increases increased increasing decrease decreases decreased decreasing
  decline declines declined declining climb climbs climbed climbing jump jumps jumped jumping cut cuts cutting lower
  lowers lowered lowering reduce reduces reduced reducing up down went change changes changed changing expand expands
  expanded expanding shrink shrinks shrank shrunk shrinking slip slips slipped slipping soar soars soared soaring
  surge surges surged surging plunge plunges plunged plunging boost boosts boosted boosting improve improves improved
  slow slows slowed slowing edge edged ease eased double doubled extend extends extended downgraded upgraded revised
`);
