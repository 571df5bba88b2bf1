import { foldName, isDemonym, places } from '../language/places.ts';
import type { Token } from '../language/tokens.ts';
import { bodyHeads, bodyOf } from './bodies.ts';
import { noNames } from './no-names.ts';
import { portfolios, titles } from './titles.ts';

/** First words of bodies that are named for what they do. */
const purposeHead =
  /^(?:Committee|Commission|Council|Center|Centre|Institute|Initiative|Office|Organi[sz]ation|Campaign|Alliance|Coalition|Association|Foundation|Citizens|Doctors|Reporters|Network|Fund|Union|Conference|Bureau|Agency|Authority|Movement|League|Society|Federation|Project|Mothers|Friends|Physicians|Secretariat|Academy|Board|Partnership|Tribunal)$/;
/** Small words that can stand inside the name of a body. */
export const joiners = new Set(['of', 'for', 'on', 'and', 'to', 'in', 'against', 'the', '&', 'without', 'with']);
/** First words of names that "of" goes on. */
const ofHead =
  /^(?:(?:then|ex)-)?(?:Republic|Kingdom|Gulf|Bay|Strait|Isle|Horn|City|District|Cape|Union|States|Secretary|Minister|Chief|Army|Democratic)$/;
/** First words of bodies whose field may have two parts. */
const fieldHead =
  /^(?:Ministry|Minister|Department|Committee|Commission|Centre|Center|Institute|Council|Office|Bureau|Secretary)$/;
/** Last words of bodies whose field, with two parts, stands before them. */
const fieldTail =
  /^(?:Committee|Subcommittee|Commission|Department|Ministry|Administration|Agency|Bureau|Centre|Center|Council|Association)$/;

/** Where a run of capitalised words goes on after a small word at `end`; `end` where it does not. */
export function afterJoiner(tokens: readonly Token[], start: number, end: number): number {
  const next = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  const following = tokens[next];
  if (!following?.isCapitalised) return end;
  // "Secretariat of the Commission for …" holds a body of its own.
  const opensBody = bodyOf.has(following.text) && /^(?:of|for|on|to)$/.test(tokens[next + 1]?.lower ?? '');
  if (next === end + 2 && opensBody) return end;
  return joins(tokens, start, end, next) ? next + 1 : end;
}

const companyForm = /^(?:Ltd|Inc|LLC|Corp|Limited|PLC|LTD|INC)\.?$/;

/** Where a run goes on after a comma: "Holdings Co., Ltd", "Foreign, Commonwealth and Development Office". */
export function afterComma(tokens: readonly Token[], start: number, end: number): number {
  if (companyForm.test(tokens[end + 1]?.text ?? '')) return end + 2;
  let last = end;
  while (tokens[last]?.text === ',' && isListed(tokens[last + 1])) last += 2;
  if (last === end || tokens[last]?.lower !== 'and' || !tokens[last + 1]?.isCapitalised) return end;
  const isField = joinsFields(tokens, tokens.slice(start, end), last + 1);
  return isField || tokens[last + 2]?.text === 'Office' ? last + 2 : end;
}

/** A field of a body in a list of them, which is neither a body nor a place of its own. */
function isListed(token: Token | undefined): boolean {
  return token?.isCapitalised === true && !bodyOf.has(token.text) && !places.has(foldName(token.text));
}

/** Whether the small word at `end` joins what comes before it and the capitalised word at `next`. */
function joins(tokens: readonly Token[], start: number, end: number, next: number): boolean {
  const words = tokens.slice(start, end);
  const last = words.at(-1) as Token;
  const following = tokens[next] as Token;
  const joiner = (tokens[end] as Token).lower;
  if (joiner === '&') return true;
  if (joiner === 'and') return joinsFields(tokens, words, next);
  if (joiner === 'of')
    return bodyOf.has(last.text) || ofHead.test(last.text) || (last.text === 'Government' && words.length > 1);
  const isElsewhere = noNames.has(following.text) || (joiner === 'in' && places.has(foldName(following.text)));
  const isPost = titles.has(last.text) && !bodyOf.has((words[0] as Token).text);
  const hasHead = words.some(({ text }) => purposeHead.test(text));
  return hasHead && !isElsewhere && joiner !== 'the' && !isPost && next === end + 1;
}

/** Whether "and" joins parts of one name: the field of a ministry, or what a committee is for. */
function joinsFields(tokens: readonly Token[], words: readonly Token[], next: number): boolean {
  const following = tokens[next] as Token;
  if (
    /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})$/u.test(following.text) ||
    bodyOf.has(following.text) ||
    titles.has(following.text)
  )
    return false;
  const head = words.findIndex(({ text }) => fieldHead.test(text));
  const isHeld = head >= 0 && words.slice(head + 1).some(({ text }) => titles.has(text) && !portfolios.has(text));
  if (isHeld) return false;
  if (head >= 0 && words.slice(head).some(({ lower }) => /^(?:of|for|on)$/.test(lower))) return true;
  const last = words.at(-1) as Token;
  if (bodyHeads.has(last.text) || isDemonym(last.text)) return false;
  let index = next;
  while (tokens[index]?.isCapitalised && index < next + 6) index += 1;
  return index - next >= 2 && words.length <= 4 && fieldTail.test(tokens[index - 1]?.text ?? '');
}
