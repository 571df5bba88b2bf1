/** The words that stand where a reply would: “no reply in our sources”, “no reply from her is in our sources”. */
export const noReply = /\bno repl(?:y|ies)\b[^.]*\bin our sources\b/i;

/** A whole sentence that says that and nothing else. */
export const onlyNoReply =
  /^\s*(?:(?:and|but|to (?:it|this|that)|on (?:this|that)),?\s)?(?:there is )?no reply(?: (?:by|from|of) [^,;:.]{1,40})?(?: is| stands)? in our sources[.\s]*$/i;
