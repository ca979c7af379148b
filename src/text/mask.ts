import { codesOf } from './integer-set.js';
import { DIGITS, MARK, MASKED, NO_GAP, type TokenBuffer, WORD } from './tokens.js';

const AT = 0x40;
const HASH = 0x23;
const COLON = 0x3a;
const SLASH = 0x2f;
const POINT = 0x2e;

/** Marks that end an address although no space stands before them. */
const CLOSING = codesOf('()[]<>"“”|');

const glued = (tokens: TokenBuffer, index: number): boolean =>
  index > 0 &&
  index < tokens.count &&
  tokens.gap[index] === NO_GAP &&
  !(tokens.kind[index] === MARK && CLOSING.has(tokens.hash[index]!));

/** Masks a run of tokens without a gap between them, leftwards and rightwards of `index`. */
function maskRun(tokens: TokenBuffer, index: number, leftwards: boolean): void {
  let first = index;
  if (leftwards)
    while (glued(tokens, first) && !(tokens.kind[first - 1] === MARK && CLOSING.has(tokens.hash[first - 1]!)))
      first--;
  let last = index;
  while (glued(tokens, last + 1)) last++;
  // a full stop at the end belongs to the sentence
  if (last > index && tokens.kind[last] === MARK) last--;
  for (let at = first; at <= last; at++) tokens.shape[at]! |= MASKED;
}

/**
 * Marks the tokens of URLs, e-mail addresses, hashtags and web addresses with a path as masked:
 * nothing is read there (guideline: "never inside a URL, an e-mail address … or a hashtag").
 *
 * @param tokens the scanner's buffer, whose shapes are completed
 * @param text the text they were scanned from
 */
export function maskAddresses(tokens: TokenBuffer, text: string): void {
  const { count, kind, hash, gap, start, shape } = tokens;
  for (let at = 0; at < count; at++) {
    if (shape[at]! & MASKED) continue;
    if (kind[at] === WORD) {
      if (glued(tokens, at + 1) && hash[at + 1] === POINT && text.startsWith('www', start[at]!))
        maskRun(tokens, at, false);
      continue;
    }
    if (kind[at] === DIGITS) continue;
    const code = hash[at];
    if (code === AT) {
      if (glued(tokens, at) && glued(tokens, at + 1)) maskRun(tokens, at, true);
      else if (gap[at + 1] === NO_GAP && kind[at + 1] === WORD) maskRun(tokens, at, false);
    } else if (code === HASH) {
      if (gap[at + 1] === NO_GAP && kind[at + 1] === WORD) maskRun(tokens, at, false);
    } else if (code === COLON) {
      if (glued(tokens, at + 1) && hash[at + 1] === SLASH && hash[at + 2] === SLASH)
        maskRun(tokens, at, true);
    } else if (code === SLASH && hash[at + 1] === SLASH && gap[at + 1] === NO_GAP && glued(tokens, at + 2)) {
      maskRun(tokens, at, false);
    } else if (
      code === SLASH &&
      glued(tokens, at) &&
      glued(tokens, at + 1) &&
      kind[at - 1] === WORD &&
      at > 2 &&
      hash[at - 2] === POINT &&
      kind[at - 3] === WORD &&
      gap[at - 1] === NO_GAP
    ) {
      maskRun(tokens, at, true);
    }
  }
}
