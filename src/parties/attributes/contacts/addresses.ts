import type { Entity } from '../../entities/entities.js';
import { compact, findDomains, isDomain, stemsOf } from '../../evidence/domains.js';
import type { Known } from '../known.js';
import { type Owner, UNNAMED } from '../offices/owners.js';

/** Whose a mail address is, by the name of its domain. */

/** Where anybody may have a mailbox. */
const PROVIDERS =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|aol|icloud|me|mac|gmx|web|proton|protonmail|mail|email|zoho|btinternet|btconnect|virginmedia|sky|comcast|verizon|att|orange|wanadoo|free|laposte|libero|tonline|telia|qq|163|126|naver|daum)$/;
/** The wires that releases come over. */
const WIRES = /^(?:prnewswire|businesswire|globenewswire|accesswire|newsdirect|einpresswire|newswire)$/;

/** What a domain adds to a name of three letters: "eldglobal", "htxinc". */
const TAILS = /^(?:inc|corp|co|group|global|intl|usa|us|uk|eu|asia|capital|holdings|ltd|ag|plc|hq|online)$/;
/** Words of names that domains leave out. */
const LINKS = /^(?:and|of|the|for|de|du|la|et|und|y|e)$/;
const SHORTEST_WORD = 3;
const SHORTEST_STEM = 4;

/**
 * Whether a domain is made of the words of a name from the first on: in full, shortened to their first letters, or the
 * first ones so and the rest in full. Takes `thornvale` and `tvc` of "Thorn Vale Communications", `tvcommunications`.
 */
function isSpelled(words: readonly string[], stem: string): boolean {
  const [first] = words;
  if (first === undefined) return false;
  if (first.length >= SHORTEST_WORD && stem.startsWith(first) && TAILS.test(stem.slice(first.length)))
    return true;
  let initials = '';
  for (let cut = 0; cut < words.length; cut++) {
    let spelled = initials;
    for (let end = cut; end < words.length; end++) {
      spelled += words[end]!;
      const isLong = words[end]!.length >= SHORTEST_STEM || end > cut;
      if (spelled === stem && isLong) return true;
      if (spelled.length >= stem.length) break;
    }
    initials += words[cut]![0] ?? '';
  }
  return initials.length >= SHORTEST_WORD && initials === stem;
}

/** How well a name fits the domains of addresses: whole, spelled by its words, by one word of it, or not at all. */
const FITS = ['whole', 'spelled', 'word'] as const;
type Fit = (typeof FITS)[number];

function fits(fit: Fit, { kind, keys }: Entity, stems: ReadonlySet<string>): boolean {
  if (kind !== 'organization') return false;
  return keys.some((key) => {
    if (fit === 'whole') return isDomain(compact(key), stems);
    const words = key.split(' ').filter((word) => !LINKS.test(word));
    if (fit === 'word') return words.some((word) => isDomain(word, stems));
    const plain = words.map(compact).filter((word) => word !== '');
    return [...stems].some((stem) => isSpelled(plain, stem));
  });
}

/**
 * The organisation whose address stands between two tokens; `UNNAMED` where it is nobody's, null where there is none.
 */
export function ownerOfAddress({ reading, entities }: Known, first: number, end: number): Owner {
  const domains = [...findDomains(reading, first, end, 'mail')].filter((domain) => !WIRES.test(domain));
  if (domains.length === 0) return null;
  const stems = stemsOf(new Set(domains.filter((domain) => !PROVIDERS.test(domain))));
  for (const fit of FITS) {
    const owner = entities.findIndex((entity) => fits(fit, entity, stems));
    if (owner >= 0) return owner;
  }
  return UNNAMED;
}
