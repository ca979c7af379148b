import type { Reading } from '../../text/reading.js';
import { MASKED, NO_GAP } from '../../text/tokens.js';

/**
 * The names of the domains in the web and mail addresses of a text or a part of it: `example` of
 * www.example.com.
 *
 * @param from the first token
 * @param to the token behind the last
 * @param kind whether those of web addresses count
 */
export function findDomains(
  { text, tokens }: Reading,
  from = 0,
  to = tokens.count,
  kind: 'any' | 'mail' = 'any',
): Set<string> {
  const domains = new Set<string>();
  for (let at = from; at < to; at++) {
    if (!(tokens.shape[at]! & MASKED)) continue;
    let end = at + 1;
    while (end < to && tokens.shape[end]! & MASKED && tokens.gap[end] === NO_GAP) end++;
    const address = text.slice(tokens.start[at], tokens.end[end - 1]);
    at = end - 1;
    if (kind === 'mail' && !address.includes('@')) continue;
    const host = /^(?:[a-z]+:\/\/)?(?:[^@/]*@)?(?:www\.)?([^/?#:]+)/i.exec(address)?.[1] ?? '';
    for (const label of host.toLowerCase().split('.').slice(0, -1)) domains.add(compact(label));
  }
  return domains;
}

/** A name, by its key, as a domain would write it. */
export const compact = (key: string): string => (PLAIN.test(key) ? key : key.replace(/[^\p{L}\d]/gu, ''));
const PLAIN = /^[a-z\d]+$/;

const SHORTEST_DOMAIN = 4;

/** What domains add to a company's name. */
const DOMAIN_TAILS =
  /^(?:.{1,3}|inc|corp|co|group|global|usa|us|bio|biotech|biopharma|pharma|tx|rx|therapeutics|tech|technologies|ai|io|hq|capital|holdings|energy|health|gold|mining|resources|minerals|metals|lithium|labs|foods?|brands|bank|financial|power|oil|gas|medical|systems|online|international|intl|company|ltd|ag|se|plc|investors?|ir|media|games|studios?|airlines?|motors|auto|solutions|network|networks|partners|ventures|software|digital|security|jobs|careers|stock|[0-9]+)$/;

/** What a key may be of each domain: all of it, or what stands behind "the", which keys leave out. */
export const stemsOf = (domains: ReadonlySet<string>): Set<string> =>
  new Set([...domains].flatMap((domain) => (domain.startsWith('the') ? [domain, domain.slice(3)] : domain)));

/**
 * Whether a name is that of a domain, or what its first part shortens.
 *
 * @param name as from `compact`
 * @param stems as from `stemsOf`
 */
export function isDomain(name: string, stems: ReadonlySet<string>): boolean {
  if (name.length < SHORTEST_DOMAIN) return false;
  if (stems.has(name)) return true;
  if (name.length === SHORTEST_DOMAIN) return false;
  for (const stem of stems)
    if (stem.startsWith(name) && DOMAIN_TAILS.test(stem.slice(name.length))) return true;
  return false;
}
