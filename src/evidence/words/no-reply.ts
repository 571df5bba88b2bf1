/** The words that stand where a reply would: “no reply in our sources”, “no reply from her is in our sources”. */
export const noReply = /\bno repl(?:y|ies)\b[^.]*\bin our sources\b/i;
