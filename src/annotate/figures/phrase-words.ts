import { wordSet } from '../../parse/numbers/word-set.ts';

/** Words that end a noun phrase: determiners, prepositions, conjunctions, pronouns, auxiliaries, common adverbs. */
export const functionWords = wordSet(`
  a an the this that these those such some any all each every either neither both no not nor and or but yet so as if
  than then though although because while whereas whether until unless since once when where why how who whom whose
  which what of in on at by for from to into onto upon with within without about above across after against along
  amid among amongst around before behind below beneath beside besides between beyond despite down during except
  following including inside like near off out outside over past per plus regarding through throughout toward towards
  under underneath unlike up via versus vs ago i me my mine we us our ours you your yours he him his she her hers it
  its they them their theirs himself herself itself themselves one's myself am is are was were be been being do does
  did done have has had having can could may might must shall should will would cannot can't don't doesn't didn't
  isn't aren't wasn't weren't won't wouldn't couldn't shouldn't hasn't haven't hadn't here there now today yesterday
  tomorrow again also already always almost apart away back else ever even far forward however indeed instead just
  later maybe meanwhile nearly never nonetheless often only otherwise perhaps quite rather really simply sometimes
  somewhat soon still therefore thus together too twice usually very well alone altogether each annually daily weekly
  monthly yearly nationwide worldwide overnight abroad overseas hence onwards upwards yes ok due because according
`);

/** Verb forms that stand behind a number or its noun and end the phrase, though they end like adjectives or nouns. */
export const verbWords = wordSet(`
  said says say saying told tells tell added adds became becomes become came comes come went goes go got gets get gave
  gives give made makes make took takes take found finds find left fled died dies die lost loses lose won met meets
  meet held kept keeps keep led ran saw sees see sent sends send sat sit stood spoke speaks speak wrote writes write
  began begins begin brought brings bring bought buys buy built builds build caught catches catch chose chooses choose
  drove fell felt feels feel fought flew fly forgot forgets grew grows grow hurt knew knows know laid lay let lets
  lived meant means mean needed paid pays pay put puts rose sank sold sells sell shook showed shut shuts slept spent
  spends spend stayed stole struck swam taught thought thinks think threw understood want wants wanted wore worked
  remain remained appear appears appeared seem seems seemed include includes included contain contains contained
  receive received receives travelled traveled suffered believe believes believed agree agrees agreed claimed announced
  joined expect expects arrived arrives escaped returned depart departs departed dead injured wounded missing killed
  displaced more less fewer available responsible able likely unlikely present voted took
`);

/** Nouns that are plural without the ending, or the same in both numbers. */
export const barePlurals = wordSet(`
  people men women children police staff personnel crew aircraft spacecraft helicopters troops cattle sheep fish deer
  species series media data criteria phenomena youth feet teeth mice geese oxen lives wives knives wolves halves
  shelves leaves thieves elderly poor livestock poultry offspring military dead-enders alumni bacteria fungi cacti
  nuclei stimuli analyses crises bases oases theses hypotheses diagnoses parentheses indices matrices appendices
  vertices countrymen policemen policewomen fishermen businessmen businesswomen businesspeople spokespeople gunmen
  firemen servicemen lawmen salespeople congressmen congresswomen chairmen salesmen workmen craftsmen townspeople
  tribespeople grandchildren schoolchildren stepchildren clergy gentry infantry cavalry faithful homeless folk folks
  kids bison salmon trout cod shrimp swine offspring hovercraft watercraft passers-by runners-up mph
`);

/** Words that end in "s" and are no plural. */
export const noPlurals = wordSet(`
  is was has his its this thus plus us yes as always perhaps across less unless besides towards afterwards upwards
  downwards sometimes overseas nowadays whereas versus alas else news lens gas bus pass press class mass loss boss
  success process access congress business progress illness witness fitness virus campus status bonus census focus
  consensus famous serious various religious dangerous previous numerous obvious religious indigenous suspicious
  precious ambitious cautious nervous anonymous politics economics mathematics physics athletics gymnastics texas
  paris dallas vegas laos honduras philippines reuters hamas christmas netherlands arkansas kansas illinois athens
  brussels wales angeles francis james thomas charles hughes jones williams mars venus jesus chaos basis crisis
  analysis emphasis thesis hypothesis axis oasis synthesis diagnosis paralysis tennis penis cannabis hiv/aids aids
  measles diabetes rabies headquarters says does goes
`);

/** Plurals that often stand before the noun that is counted: "sports cars", "arms dealers". */
export const modifierPlurals = wordSet(`
  sports arms sales savings goods rights customs systems communications operations services women men needs weapons
  drugs human-rights sciences arts affairs relations resources securities forces children people police news series
  media data military youth crew staff homeless elderly fish aid police faculty intelligence states nations united
  sanctions special-forces games press works
`);

/** Nationalities that stand for people: "63 Chinese". */
export const peopleNames =
  /^(?:\p{Lu}\p{L}+(?:ese|ish)|Thai|Swiss|French|Dutch|Lao|Khmer|Rohingya|Hmong|Iraqi|Israeli|Uighur|Uyghur)$/u;
