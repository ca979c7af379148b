/** The text of THIRD-PARTY-NOTICES: of the packages that are bundled, and of those whose words are in the lexicon. */
export function notices(): Promise<string>;
