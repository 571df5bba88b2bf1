/** Words in two parts, the space with the first: `148 suspected ringleaders` to `148 suspected ` and `ringleaders`. */
export function splitLastWord(words: string): [head: string, tail: string] {
  const at = words.lastIndexOf(' ') + 1;
  return [words.slice(0, at), words.slice(at)];
}
