const honorifics = new Set(
  (
    'he hrh hm hon dr mr mrs ms miss sir lord prof professor his her excellency royal highness honourable honorable ' +
    'pm general gen lieutenant lt major maj brigadier brig colonel col captain capt ' +
    'samdech oknha neak lok chumteav datuk tan sri'
  ).split(' '),
);
const functionWords = new Set(
  (
    'a an the of in on at to by for from with and or as is are was were be been has have had do does did how many much who whom ' +
    'whose what when where which why that this these those there it its ' +
    'about any anybody anyone can could i me my our say says said tell they their would you your'
  ).split(' '),
);

/** True for a folded word that is put before a name to honour its bearer and is no part of it. */
export function isHonorific(word: string): boolean {
  return honorifics.has(word);
}

/** True for a folded word that says nothing about what is looked for. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word);
}
