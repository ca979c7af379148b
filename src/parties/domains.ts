import type { Reading } from '../text/reading.js';
import { MASKED, NO_GAP } from '../text/tokens.js';

/** The names of the domains in a text's web and mail addresses: `example` of www.example.com. */
export function findDomains({ text, tokens }: Reading): Set<string> {
  const domains = new Set<string>();
  for (let at = 0; at < tokens.count; at++) {
    if (!(tokens.shape[at]! & MASKED)) continue;
    let end = at + 1;
    while (end < tokens.count && tokens.shape[end]! & MASKED && tokens.gap[end] === NO_GAP) end++;
    const address = text.slice(tokens.start[at], tokens.end[end - 1]);
    const host = /^(?:[a-z]+:\/\/)?(?:[^@/]*@)?(?:www\.)?([^/?#:]+)/i.exec(address)?.[1] ?? '';
    for (const label of host.toLowerCase().split('.').slice(0, -1))
      domains.add(label.replace(/[^\p{L}\d]/gu, ''));
    at = end - 1;
  }
  return domains;
}

/** A name, by its key, as a domain would write it. */
export const compact = (key: string): string => key.replace(/[^\p{L}\d]/gu, '');

const SHORTEST_DOMAIN = 4;

/** What domains add to a company's name. */
const DOMAIN_TAILS =
  /^(?:.{1,3}|inc|corp|co|group|global|usa|us|bio|biotech|biopharma|pharma|tx|rx|therapeutics|tech|technologies|ai|io|hq|capital|holdings|energy|health|gold|mining|resources|minerals|metals|lithium|labs|foods?|brands|bank|financial|power|oil|gas|medical|systems|online|international|intl|company|ltd|ag|se|plc|investors?|ir|media|games|studios?|airlines?|motors|auto|solutions|network|networks|partners|ventures|software|digital|security|jobs|careers|stock|[0-9]+)$/;

/** Whether a domain is a name and what domains add to it. */
const isShortOf = (domain: string, name: string): boolean =>
  domain.startsWith(name) && DOMAIN_TAILS.test(domain.slice(name.length));

/** Whether a name, without "the", is that of a domain, or what its first part shortens. */
export function isDomain(name: string, domains: ReadonlySet<string>): boolean {
  if (name.length < SHORTEST_DOMAIN) return false;
  if (domains.has(name) || domains.has(`the${name}`)) return true;
  for (const domain of domains)
    if (name.length > SHORTEST_DOMAIN && (isShortOf(domain, name) || isShortOf(domain, `the${name}`)))
      return true;
  return false;
}
