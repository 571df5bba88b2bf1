const wrongdoing =
  /\b(?:crim(?:es?|inals?|inality)|complicit(?:y)?|collu(?:de[sd]?|ding|sion)|corrupt(?:ion)?|brib(?:es?|ed|ery)|traffick(?:ed|er|ers|ing)|launder(?:s|ed|ing)?|ringleaders?|kingpins?|scammers?|fraud(?:sters?|ulent)?|guilty|guilt|convict(?:s|ed|ions?)?|indict(?:s|ed|ments?)?|sanction(?:s|ed)?|illicit|illegal(?:ly)?|abus(?:es?|ed|ive)|forced labou?r|tortur(?:es?|ed|ing)|implicat(?:es?|ed)|wrongdoing|crime bosses)\b/i;

/** The first word of a text that speaks of wrongdoing, e.g. `complicity`. */
export function findWrongdoingWord(text: string): string | undefined {
  return wrongdoing.exec(text)?.[0];
}
