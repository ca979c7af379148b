import { characterClass, LOWER, lowerCode, UPPER } from './characters.js';
import { HASH_SEED, hashCode } from './lexicon.js';

/** By how many letters forms that run into the next word are told. */
export const GLUED_LENGTH = 3;

const isLetter = (code: number): boolean => {
  const type = characterClass(code);
  return type === LOWER || type === UPPER;
};

/** The hash of the letters a form starts with, or of its mark: most words of a text open no form. */
export function openingOf(text: string, start: number): number {
  let hash = HASH_SEED;
  let at = start;
  for (let code = text.charCodeAt(at); isLetter(code); code = text.charCodeAt(++at))
    hash = hashCode(hash, lowerCode(code));
  return at > start ? hash : hashCode(hash, text.charCodeAt(start));
}
