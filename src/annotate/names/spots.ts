const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Last words of the names of places. */
export const placeHeads = list(`
  Province District City County River Lake Sea Ocean Island Islands Bay Gulf Mountain Mountains Street Avenue Road Boulevard Square Park Airport Bridge Valley Peninsula Strait Straits Beach Port Village Town Commune Region Republic Kingdom Emirates Territory Territories Desert Forest Hill Hills Heights Plaza Tower Towers Temple Palace Stadium Canal Coast Harbour Harbor Base Zone Compound Delta Highway Station Prison Plateau Basin Reef Springs Falls Canyon Creek Garden Gardens Arena Prefecture Oblast Governorate Cathedral Mosque Pagoda Borough Crossing Camp Ranch Farm Mall Market Dam Cemetery Rocks Archipelago Checkpoint
`);
/** First words of the names of places. */
export const placeFirst = list(
  'Lake Mount Mt Mt. Fort Ft. Cape Port San Santa Saint St St. Los Las El Rio Puerto Ciudad Kampong Kompong Koh Phnom Prey Svay Preah Banteay Siem Wat Kuala Nakhon Chiang Udon Ban Ho Nha Hai Nova New North South East West Northern Southern Eastern Western Central Upper Lower Great Isle Gulf Bay Republic Kingdom Strait',
);
/** Prepositions before places. */
export const locatives = list(
  'in at near from across outside inside throughout around into toward towards through to between',
);
/** Small nouns after the name of a place. */
export const placeAfter = list(
  'province district city county commune village town region border capital area suburb neighbourhood neighborhood governorate municipality airport prefecture island river lake peninsula coast state township street',
);
/** Small nouns before the name of a place. */
export const placeBefore = list(
  'province provinces district districts city cities county town towns village villages commune capital island islands border suburb port region state states country countries neighbourhood neighborhood',
);
