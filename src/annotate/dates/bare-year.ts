import { currencySigns } from '../../parse/numbers/currency-signs.ts';
import { isGlued, isHyphen, type Token, wordAt } from '../../parse/numbers/tokens.ts';
import { wordSet } from '../../parse/numbers/word-set.ts';

/** What makes four digits a year even where a plural follows ("in 2020 people …"). */
const introductions = wordSet(`
  in since until till during by from before after year early late mid through throughout circa between
  spring summer autumn fall winter
`);
/** Hedges and verbs with which four digits before a plural are a count. */
const countWords = wordSet(`
  over than least most nearly almost about around some approximately roughly to as total of another estimated
  exactly only just all killed with
`);
/** Plurals that stand behind a year without being counted. */
const eventPlurals = wordSet(`
  elections games olympics protests floods riots attacks talks results championships awards wildfires bombings
  sanctions accords guidelines rules earnings figures data levels polls primaries midterms plans targets finals
  reforms amendments uprisings murders killings terms sales profits revenues models estimates
`);
const people = wordSet('people men women children troops police');
/** Nouns that a number behind them names. */
const labels = wordSet('resolution article section flight route room no law prakas number page line');
/** Units and scales: four digits before them are a quantity. */
const quantities = wordSet(`
  km kg m cm mm ft mw kw gw kwh rpm hp bhp mph hectare hectares acre acres metre metres meter meters kilometre
  kilometres kilometer kilometers mile miles feet tonne tonnes ton tons per percent dollars euros pounds yuan baht
  riel riels yen rupees hours days points gmt utc calories degree degrees c cc ml g gb mb million billion thousand
  hundred crore lakh
`);
/** Words that end a row of words in which a plural is looked for. */
const breaks = wordSet('in on at and to of was were is has had the a for as by when with after from');

/** True where four digits are a year and no count, amount, code or time. */
export function isBareYear(tokens: readonly Token[], index: number): boolean {
  const before = wordAt(tokens, index - 1);
  const after = tokens[index + 1];
  if (currencySigns.has(tokens[index - 1]?.text ?? '') || isPartOfCode(tokens, index)) return false;
  if (after !== undefined && isGlued(tokens, index + 1) && /^[%°+$€£]$/.test(after.text)) return false;
  if (after?.kind === 'word' && quantities.has(after.lower)) return false;
  if (introductions.has(before) || before === '(') return true;
  // A year of long ago stands behind a preposition, as other numbers look like it.
  if (Number(tokens[index]?.text) < 1800 || labels.has(before)) return false;
  if (after?.kind === 'word' && (people.has(after.lower) || isCountedPlural(after))) return false;
  return !(countWords.has(before) && isCountedBehind(tokens, index + 1));
}

function isCountedPlural({ text, lower }: Token): boolean {
  return /^\p{Ll}.*[^sui]s$/u.test(text) && lower.length > 3 && !eventPlurals.has(lower);
}

/** Letters, slashes or hyphens touch the digits (`ISO-2022`, `A/2025/12`); "mid-2024" and "1990-2025" are no codes. */
function isPartOfCode(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1];
  if (after?.kind === 'word' && isGlued(tokens, index + 1)) return true;
  const before = tokens[index - 1];
  if (before === undefined || !isGlued(tokens, index)) return false;
  if (before.kind !== 'mark' || /^[#@_.+&=]$/.test(before.text)) return true;
  const isJoined = (isHyphen(before) || before.text === '/') && isGlued(tokens, index - 1);
  return isJoined && !/^(?:mid|early|late|pre|post)$/.test(wordAt(tokens, index - 2));
}

/** True where a lower-case plural stands within the next words. */
function isCountedBehind(tokens: readonly Token[], index: number): boolean {
  for (const token of tokens.slice(index, index + 3)) {
    if (token.kind !== 'word' || !/^\p{Ll}/u.test(token.text) || breaks.has(token.lower)) return false;
    if (/[^su]s$/.test(token.lower) && token.lower.length > 3) return true;
  }
  return false;
}
