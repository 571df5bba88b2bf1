const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const determiners = list(
  'the a an this these those its his her their our my your some any each every no another both all several many most few such what whose either neither half more other certain various numerous',
);
/** Pronouns that can be a subject alone. */
export const subjectPronouns = list('i you he she it they we');
export const relativePronouns = list('who which whom');
export const objectPronouns = list('me him her them us it you himself herself themselves itself');
export const prepositions = list(
  'of in on at by for from with without within to into onto upon over under about above across against along among amid amidst around before after behind below beneath beside besides between beyond despite down during except inside like near off out outside past per regarding concerning since than through throughout toward towards until till up versus via including following ahead such',
);
export const subordinators = list(
  'that because while although though if when whenever as after before since until unless whether where wherever why how once whereas lest what',
);
export const coordinators = list('and but or nor yet so');
export const auxiliaries = list(
  "is are was were be been being am has have had having do does did will would can could may might must shall should isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't 'm 're 've 'll 'd",
);
export const beForms = list("is are was were be been being am isn't aren't wasn't weren't 'm 're");
export const haveForms = list("has have had having hasn't haven't hadn't 've");
/** Forms after which a base form is a finite verb. */
export const modals = list(
  "will would can could may might must shall should do does did won't wouldn't can't cannot couldn't don't doesn't didn't 'll",
);
export const adverbs = list(
  "also later then now still already just only recently repeatedly however meanwhile further never always often again even once twice ever not n't today yesterday tomorrow earlier too instead therefore thus nevertheless nonetheless moreover furthermore indeed perhaps maybe previously subsequently separately so far long since first second soon rather quite otherwise likewise online there here ago together apparently afterwards afterward elsewhere",
);
const notAdverb = list(
  'family only early daily weekly monthly friendly likely deadly elderly ally italy july reply assembly supply police rally bully belly lily fly apply rely',
);
export const timeWords = list(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight last next this early late earlier later week weekend month year morning afternoon evening night day days weeks months years ago spring summer autumn fall winter',
);
/** Past forms that do not end in "-ed", of verbs that are common in news. */
export const irregularPasts = list(
  'became began bought broadcast broke brought built came caught chose cut dealt drew drove fell felt fled fought found froze gave got grew held heard hit kept knew led left lost made meant met paid put ran rose sat saw sent set shook shot shut sold sought spent spoke spread stood stole struck swept swore taught thought threw told took understood went withdrew won wore wrote said became lay led let hurt cost quit',
);

/** True for adverbs that may stand between a subject and its verb ("also", "repeatedly"). */
export function isAdverb(lower: string): boolean {
  return adverbs.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !notAdverb.has(lower));
}
