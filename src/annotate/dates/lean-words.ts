import { wordSet } from '../../parse/numbers/word-set.ts';

/** Words that speak of what is to come. */
export const futureSigns = wordSet(`
  will won't won’t we'll we’ll i'll i’ll he'll he’ll she'll she’ll they'll they’ll it'll it’ll shall would next
  upcoming forthcoming coming ahead expire expires deadline begins starts opens effective
`);

/** Words that do so only before some others: "is set to", "due in", "postponed until". */
export const futureWithTo = wordSet(`
  set going due expected plans planned planning hopes intends aims scheduled slated vowed poised postponed rescheduled
  delayed adjourned
`);
export const futureLinks = wordSet('to for in on until till by');

/** Verbs and words that speak of what was; verbs in "-ed" are known by their ending. */
export const pastWords = wordSet(`
  said told was were had did went took came began saw met held left made found gave got fell rose won lost hit led
  sent shot broke became wrote spoke struck sold bought brought ran kept paid put fled died since ago last previous
  previously after
`);
