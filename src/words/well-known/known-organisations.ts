import { agencies, exchanges, media } from '../gazetteer.js';
import { americanCompanies } from './american-companies.js';
import { asianCompanies } from './asian-companies.js';
import { civilBodies } from './civil-bodies.js';
import { companiesOfTrades } from './companies-of-trades.js';
import { europeanCompanies } from './european-companies.js';
import { firms } from './firms.js';
import { publicBodies } from './public-bodies.js';
import { researchBodies } from './research-bodies.js';
import { universities } from './universities.js';

/**
 * Organisations so well known that releases name them bare, without a legal form or a telling word. The build
 * puts them into the table of words; nothing reads the lists when a text is read. Written by category (countries, trades,
 * kinds of bodies) from general knowledge, by writers who had read none of the labelled texts.
 */

const namesIn = (lists: readonly string[]): string[] =>
  lists.flatMap((list) => list.trim().split(/\s*\|\s*/)).filter(Boolean);

/** Well known although their names are everyday words, personal names or two letters. */
const BY_WORD = `
  Apple | Paramount | Fortune | Wired | Entrepreneur | Discover | Anthem | Emirates | Reliance | Ripple | Tether |
  Circle | Alphabet | Amazon | Oracle | Visa | Stripe | Vanguard | Fidelity | Caterpillar | Chevron | Shell | Vale |
  Snowflake | Dell | Domino's | Oxford | Swift | Yelp | Eni | LG | Abbott | Nielsen | Oppenheimer | Meta | Leonardo |
  Lilly | Hilton | Meta Platforms | Amazon Web Services | Fast Company | Interactive Brokers | Northern Trust |
  Schneider Electric | Delta Air Lines | United Airlines | Galaxy Digital | AWS | RBC | ATP | WTA | PGA | AAA | HTX | ING |
  SMBC | DBS | GM | GE | BP | EY | HP | Benzinga | Zacks | Bloomberg | Forbes | AMC | Argos | Colgate | Coors | IHOP | Pepsi |
  Squarespace | BFGoodrich | NSA | ESA | Safeway | Gensler | McLaren | Signify | Allied Domecq | Cisco Systems |
  Marsh | Mercer | Pearson | Kellogg | Hershey | Gallup | Forrester | Fitch | Bain | Baxter |
  Hearst | Harman | Carlyle | Dyson | Rothschild | Firestone | Yara
`;

const listed = new Set(
  [agencies, exchanges, media].flatMap(({ words }) => words.map((name) => name.toLowerCase())),
);

const names = [
  ...new Set(
    namesIn([
      ...universities,
      ...researchBodies,
      ...publicBodies,
      ...civilBodies,
      ...americanCompanies,
      ...europeanCompanies,
      ...asianCompanies,
      ...companiesOfTrades,
      ...firms,
      BY_WORD,
    ]),
  ),
].filter((name) => !listed.has(name.toLowerCase()));

const ONE_WORD = /^\p{L}+$/u;

const inLowerCase = (list: readonly string[]): string[] => list.map((name) => name.toLowerCase());

/** Those of one word, in lower case. */
export const knownWords: readonly string[] = inLowerCase(names.filter((name) => ONE_WORD.test(name)));

/** Other writings of a name: without points, without the comma in front of "and", with "and" for "&". */
function writings(name: string): string[] {
  const joined = [name, name.replace(/, (and|&) /, ' $1 ')];
  const all = joined.flatMap((form) => [form, form.replaceAll('.', ''), form.replaceAll('&', 'and')]);
  const short = all.map((form) => form.replace(/^The /, ''));
  // in a line of capitals small words have capitals too
  return short.flatMap((form) => [
    form,
    form.replaceAll(/(?<![\p{L}'])\p{Ll}/gu, (letter) => letter.toUpperCase()),
  ]);
}

/** Those of several tokens, in all writings. */
export const knownPhrases: readonly string[] = [
  ...new Set(names.filter((name) => !ONE_WORD.test(name)).flatMap(writings)),
].filter((name) => !ONE_WORD.test(name));
