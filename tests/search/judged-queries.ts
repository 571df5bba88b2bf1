/** What a query tries; figures and ranges are also held to be exact. */
export type QueryKind = 'figure' | 'range' | 'name' | 'alias' | 'honorific' | 'phrase' | 'typo' | 'topic' | 'absent';

/**
 * A query with the answers that a reader of the texts holds for right: ids of claims (the claim itself or the paragraph that carries it),
 * ids of entities (their entry among the names, or being offered the name), or addresses from the root of the site, among them that of a
 * search that is offered.
 */
export interface JudgedQuery {
  query: string;
  kind: QueryKind;
  /** Any of these is right; nothing where nothing should be found. */
  expected: readonly string[];
  /** Each result has to hold one of these, as written in the texts. */
  forms?: readonly string[];
}

type Row = readonly [query: string, expected: string, forms?: readonly string[]];

const toQueries = (kind: QueryKind, rows: readonly Row[]): JudgedQuery[] =>
  rows.map(([query, expected, forms]) => ({ query, kind, expected: expected.split(' '), ...(forms && { forms }) }));

const figures = toQueries('figure', [
  ['1,859', 'c-moi-arrests-this-year', ['1,859']],
  ['1859', 'c-moi-arrests-this-year', ['1,859']],
  ['1859 arrests', 'c-moi-arrests-this-year', ['1,859']],
  ['nearly two thousand', 'c-moi-foreigners-detained', ['two thousand', '2,000']],
  ['two thousand foreign nationals', 'c-moi-foreigners-detained', ['two thousand', '2,000']],
  ['2,000+', 'c-arr-headline-arrests', ['two thousand', '2,000']],
  ['148', 'c-moi-taken-into-custody', ['148']],
  ['148 ringleaders', 'c-moi-taken-into-custody', ['148']],
  ['eleven cases', 'c-moi-cases-forwarded', ['eleven', '11']],
  ['11', 'c-moi-cases-forwarded c-moi-operations-with-foreign-agencies', ['eleven', '11']],
  ['13 operations', 'c-moi-operations-domestic', ['thirteen', '13']],
  ['24 operations', 'c-moi-operations', ['24']],
  ['500', 'c-arr-suspects-arrested c-ztp-individuals-in-court', ['500']],
  ['over 500 suspects', 'c-arr-suspects-arrested', ['500']],
  ['more than 500 individuals', 'c-ztp-individuals-in-court', ['500']],
  ['2,137', 'c-arr-detained-since-june', ['2,137']],
  ['2137 detained', 'c-arr-detained-since-june', ['2,137']],
  ['2,418', 'c-arr-first-half-arrests', ['2,418']],
  ['2418 people', 'c-arr-first-half-arrests', ['2,418']],
  ['73', 'c-arr-prosecutions', ['73']],
  ['over 2,300 deportations', 'c-arr-deportations', ['2,300']],
  ['two days', 'c-arr-days-of-arrests', ['two', '2']],
  ['8,000+', 'c-ztp-foreigners-processed-for-deportation', ['8,000']],
  ['8000 foreign nationals', 'c-ztp-foreigners-processed-for-deportation', ['8,000']],
  ['10,444', 'c-ztp-computers-seized', ['10,444']],
  ['10444 computers', 'c-ztp-computers-seized', ['10,444']],
  ['36476', 'c-ztp-smartphones-confiscated', ['36,476']],
  ['210,000', 'c-ztp-voluntary-departures c-ztp-departures-in-heading', ['210,000']],
  ['210 thousand', 'c-ztp-voluntary-departures c-ztp-departures-in-heading', ['210,000']],
  ['2,500 raids', 'c-ztp-raids-in-closing', ['2,500']],
  ['2500 locations', 'c-ztp-locations-raided c-ztp-locations-raided-in-heading', ['2,500']],
  ['200 properties', 'c-ztp-properties-shut', ['200']],
  ['26 embassies', 'c-ztp-embassies-briefed', ['26']],
  ['150,000', 'c-cja-people-exploited', ['150,000']],
  ['150 thousand people', 'c-cja-people-exploited', ['150,000']],
  ['at least 22 countries', 'c-cja-countries-of-exploited', ['22']],
  ['20 countries and regions', 'c-com-countries-of-detained', ['20']],
  ['350', 'c-cja-active-sites', ['350']],
  ['181 sites', 'c-cja-suspected-sites', ['181']],
  ['28 officials', 'c-cja-report-recommends c-cja-hun-to-named', ['28']],
  ['63 people', 'c-cja-detained-kong-pisey', ['63']],
  ['115 women', 'c-cja-women-detained', ['115']],
  ['9 kilometers', 'c-cja-distance-between-compounds', ['nine', '9']],
  ['six compounds', 'c-cja-compounds-near-ring', ['six', '6']],
  ['6 provinces', 'c-cja-provinces-raided', ['six', '6']],
  ['over a thousand individuals', 'c-com-arrests c-com-headline-arrests', ['a thousand', '1,000']],
  ['at least six provinces', 'c-cja-provinces-raided', ['six', '6']],
  ['over 1000', 'c-com-arrests c-com-headline-arrests c-cja-mango-park-unaccounted', ['a thousand', '1,000']],
  ['150k people', 'c-cja-people-exploited', ['150,000']],
  ['16 July', 'c-cja-poipet-raid', ['July 16', '16 July']],
  ['2025-07-15', 'c-cja-preah-sihanouk-raid', ['July 15', '15 July']],
  ['27 June', 'c-arr-detained-since-june', ['June 27', '27 June']],
  ['Jul 16, 2025', 'c-cja-poipet-raid', ['July 16', '16 July']],
  ['14th of July', 'c-cja-toul-kork-raid', ['July 14', '14 July']],
  ['21 Nov', 'c-moi-cna-report-published', ['November 21', '21 November']],
  ['nine kilometres', 'c-cja-distance-between-compounds', ['nine', '9']],
  ['one thousand eight hundred fifty-nine', 'c-moi-arrests-this-year', ['1,859']],
  ['1000 victims', 'c-cja-mango-park-unaccounted', ['a thousand', '1,000']],
]);

const revenue = ['12 billion', '12–19 billion', '$12–$19 billion'];
const losses = ['37 billion'];
const ranges = toQueries('range', [
  ['$12 billion', 'c-cja-site-revenue', revenue],
  ['12bn', 'c-cja-site-revenue', revenue],
  ['US$12bn', 'c-cja-site-revenue', revenue],
  ['12-19bn', 'c-cja-site-revenue', revenue],
  ['$12bn', 'c-cja-site-revenue', revenue],
  ['12,000,000,000', 'c-cja-site-revenue', revenue],
  ['$19 billion', 'c-cja-site-revenue', ['19 billion']],
  ['12–19 billion', 'c-cja-site-revenue', revenue],
  ['$12-19 billion', 'c-cja-site-revenue', revenue],
  ['between $12 billion and $19 billion', 'c-cja-site-revenue', revenue],
  ['$18 billion', 'c-com-victim-losses', ['18 billion']],
  ['37 billion', 'c-com-victim-losses', losses],
  ['$18 billion to $37 billion', 'c-com-victim-losses', losses],
  ['18-37bn', 'c-com-victim-losses', losses],
  ['billions of dollars', 'c-arr-scam-revenue', ['billions']],
  ['hundreds of foreigners', 'c-arr-foreigners-among-detainees', ['hundreds']],
  ['hundreds of prosecutions', 'c-ztp-prosecutions-in-closing', ['hundreds']],
  ['thousands of deportations', 'c-ztp-deportations-in-closing', ['thousands']],
  ['tens of thousands', 'c-ztp-arrests-and-deportations-in-answer', ['tens of thousands']],
]);

const names = toQueries('name', [
  ['Hun Manet', 'hun-manet'],
  ['Hun To', 'hun-to', ['Hun To']],
  ['Chen Zhi', 'chen-zhi', ['Chen Zhi']],
  ['chen zhi', 'chen-zhi', ['Chen Zhi']],
  ['HUN MANET', 'hun-manet'],
  ['Hün Mänet', 'hun-manet'],
  ['Ly Kuong', 'ly-kuong', ['Ly Kuong']],
  ['Sar Theng', 'sar-theng', ['Sar Theng']],
  ['Am Sam Ath', 'am-sam-ath'],
  ['Neth Pheaktra', 'neth-pheaktra'],
  ['Chhay Kim Khoeun', 'chhay-kim-khoeun'],
  ['Prince Group', 'prince-group', ['Prince Group']],
  ['Manet', 'hun-manet'],
  ['Jacob', 'jacob-sims'],
  ['Theng', 'sar-theng'],
  ['Pheaktra Neth', 'neth-pheaktra'],
  ['who is Chen Zhi?', 'chen-zhi', ['Chen Zhi']],
  ['CNA', 'cna'],
  ['Interior Ministry', 'interior-ministry'],
  ['Licadho', 'licadho'],
  ['UNODC', 'unodc'],
  ['Winrock International', 'winrock-international'],
  ['Fresh News', 'fresh-news'],
  ['Poipet', 'c-cja-poipet-raid', ['Poipet']],
  ['Toul Kork', 'c-cja-toul-kork-raid c-cja-compounds-near-ring'],
  ['Kandal', 'c-arr-suspects-arrested c-arr-days-of-arrests'],
  ['Kratie', 'c-cja-bulk-of-raids'],
  ['Mango Park 2', 'c-cja-takeo-compound'],
]);

const aliases = toQueries('alias', [
  ['Sinarith', 'chhay-sinarith'],
  ['Sims', 'jacob-sims'],
  ['Chou', 'chou-bun-eng'],
  ['Amnesty', 'amnesty-international'],
  ['CCOS', 'ccos'],
  ['CPP', 'c-cja-party-linked-sites'],
  ["Cambodia's Interior Ministry", 'interior-ministry'],
  ['Samdech Moha Borvor Thipadei Hun Manet', 'hun-manet'],
  ['human rights groups', 'rights-groups'],
  ['new cybercrime law', 'c-ztp-draft-law'],
  ['Asia Centre', 'harvard-asia-center jacob-sims c-cja-sims-role'],
  ['mainland China', 'c-com-countries-of-detained'],
  ['Harvard', 'harvard-asia-center jacob-sims c-cja-sims-role'],
]);

const honorifics = toQueries('honorific', [
  ['H.E. Sinarith', 'chhay-sinarith'],
  ['H.E. Santepundit Chhay Sinarith', 'chhay-sinarith'],
  ['Samdech Hun Manet', 'hun-manet'],
  ['Prime Minister Hun Manet', 'hun-manet'],
  ['His Excellency Neth Pheaktra', 'neth-pheaktra'],
  ['Oknha Ly Kuong', 'ly-kuong'],
  ['Mr. Jacob Sims', 'jacob-sims'],
  ['PM Hun Manet', 'hun-manet'],
  ['Lt Gen Chhay Sinarith', 'chhay-sinarith'],
  ['Ms Chou Bun Eng', 'chou-bun-eng'],
]);

const phrases = toQueries('phrase', [
  ['"remain largely untouched"', 'c-moi-cna-networks-untouched', ['remain largely untouched']],
  ['"the reality on the ground"', 'c-moi-not-reality', ['the reality on the ground']],
  ['"protection fees"', 'c-com-protection-fees', ['protection fees']],
  ['“shared responsibility”', 'c-cja-shared-responsibility', ['shared responsibility']],
  ['"may be victims who were cheated"', 'c-com-embassy-victims-or-perpetrators', ['may be victims who were cheated']],
  ['"scam factories"', 'c-ztp-casinos-closed c-ztp-victims-lured', ['scam factories']],
  ['"without exception or intervention"', 'c-ztp-without-exception', ['without exception or intervention']],
  ['"tightly orchestrated exercise"', 'c-cja-orchestrated-exercise', ['tightly orchestrated exercise']],
  ['"released a group of online scammers"', 'c-cja-pursat-release', ['released a group of online scammers']],
  ['"Cambodia is serious this time"', 'c-com-online-comments', ['Cambodia is serious this time']],
  ['“immigration and labor law violations”', 'c-cja-screening-findings', ['immigration and labor law violations']],
]);

const typos = toQueries('typo', [
  ['Hun Mannet', 'hun-manet'],
  ['Chen Zi', 'chen-zhi'],
  ['Ly Kuon', 'ly-kuong'],
  ['Jakob Sims', 'jacob-sims'],
  ['Neth Pheaktre', 'neth-pheaktra'],
  ['Amnisty International', 'amnesty-international'],
  ['Licahdo', 'licadho'],
  ['Winrok', 'winrock-international'],
  ['Cyberscam Moniter', 'cyberscam-monitor'],
  ['Poipett', 'poipet c-cja-poipet-raid'],
  ['Kampong Spue', 'kampong-speu c-cja-images-leaving-compound'],
  ['Sihanoukville', 'preah-sihanouk'],
  ['embasies', 'c-ztp-embassies-briefed search/?q=embassies'],
  ['traficking', 'search/?q=trafficking'],
  ['human traficking', 'search/?q=human+trafficking'],
  ['smartphnoes', 'search/?q=smartphones'],
  ['Deportaton', 'c-ztp-deportations-in-closing c-arr-deportations'],
  ['UN', 'united-nations'],
]);

const topics = toQueries('topic', [
  ['collusion', 'c-arr-amnesty-collusion c-cja-collusion-reports conflicts/#collusion-of-local-officials'],
  ['trafficking screening', 'c-cja-screening-neglect conflicts/#trafficking-screening'],
  ['draft law', 'c-ztp-draft-law topics/cooperation/#the-draft-law'],
  [
    'voluntary departures',
    'c-ztp-voluntary-departures conflicts/#departures topics/enforcement/#deportations-and-departures',
  ],
  ['forced labor', 'c-cja-forced-labor c-com-attention-to-trafficking'],
  ['forced labour', 'c-cja-forced-labor c-com-attention-to-trafficking'],
  ['scam centre', 'c-cja-centers-proliferated c-cja-provinces-raided c-arr-suspects-arrested'],
  ['scam center', 'c-cja-centers-proliferated c-cja-provinces-raided c-arr-suspects-arrested'],
  ['criticised authorities', 'c-cja-screening-neglect'],
  ['criticized authorities', 'c-cja-screening-neglect'],
  ['was anyone convicted?', 'questions/#was-anybody-convicted'],
  ['What did the ministry say about CNA?', 'c-moi-not-reality c-moi-report-dismissed'],
  ['which provinces were raided', 'c-cja-provinces-raided c-cja-bulk-of-raids conflicts/#same-raids-or-others'],
  ['illegal logging', 'c-cja-logging-pattern'],
  ['visa bans', 'c-cja-report-recommends c-cja-hun-to-named'],
  ['leaked audio', 'c-cja-leaked-audio-order c-cja-pursat-release'],
  ['deepfakes', 'c-ztp-use-of-ai'],
  ['casinos', 'c-ztp-casinos-closed'],
  ['repatriation', 'c-com-repatriation-questions'],
  ['luggage', 'c-cja-fleeing-posts'],
  ['declined to comment', 'c-cja-national-police-declined'],
  ['money laundering', 'sources/zero-tolerance-post/#p67'],
  ['job loss or reassignment', 'c-arr-directive'],
  ['how many scam sites are there', 'conflicts/#number-of-sites c-cja-suspected-sites c-cja-active-sites'],
  ['South Korean student', 'south-korean-student c-moi-student-death'],
]);

/** Numbers, names and words that no text holds, among them pieces of what they do hold, and words that stand in no text together. */
const absent = [
  ['300000', '12,345', '185', '1.8', '18,590', '10,445', '7,000', '859', '21,000', '15,000', '0.5%', '$13 billion'],
  ['12 million', '12-18 billion', '1,859 deportations to Kratie', 'nearly three thousand'],
  ['Hun Sen', 'Xi Jinping', 'Chen Wei', 'Bangkok', 'Europol', 'KK Park', 'Reuters'],
  [
    '15',
    '15 provinces',
    '21',
    '21000',
    '63%',
    '24 hours',
    'Samdech Hun Sen',
    'Kok An',
    '5G',
    '1/2',
    '10.444',
    '%',
    '“%”',
    '😀',
    '!!!',
  ],
  [
    'bitcoin',
    'torture',
    'ransom',
    '[a-z]+',
    '<script>alert(1)</script>',
    '"ground the on reality"',
    '"untouched largely remain"',
    '"Zhi Chen"',
  ],
]
  .flat()
  .map((query): JudgedQuery => ({ query, kind: 'absent', expected: [] }));

/** Queries with their right answers, judged by reading the texts and not by what a search gives. */
export const judgedQueries: readonly JudgedQuery[] = [
  figures,
  ranges,
  names,
  aliases,
  honorifics,
  phrases,
  typos,
  topics,
  absent,
].flat();
