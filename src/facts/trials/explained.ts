/** An abbreviation in brackets behind words. */
const IN_BRACKETS = /[\p{L}’'”"] \(["“”]?([A-Z][A-Za-z]{1,7}?)s?["“”]?[),;]/gu;
/** How far in front of its abbreviation a name begins, in characters. */
const LONGEST_NAME = 120;

/** Abbreviations the text explains: "facioscapulohumeral muscular dystrophy (FSHD)". */
export function explainedIn(text: string): ReadonlySet<string> {
  const explained = new Set<string>();
  for (const match of text.matchAll(IN_BRACKETS)) {
    const letters = match[1]!.toUpperCase();
    const words = text
      .slice(Math.max(0, match.index + 1 - LONGEST_NAME), match.index + 1)
      .replace(/^.*[.;:,()]/s, '')
      .toUpperCase()
      .split(/[\s-]+/)
      .filter(Boolean);
    // each letter in the words, the first at the start of one of them
    const start = words.findIndex(
      (word, index) => word[0] === letters[0] && isSpelt(letters, words.slice(index)),
    );
    if (start >= 0) explained.add(match[1]!);
  }
  return explained;
}

function isSpelt(letters: string, words: readonly string[]): boolean {
  const text = words.join('');
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return words.length > 1 || letters.length <= 3;
}
