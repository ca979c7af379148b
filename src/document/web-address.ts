/** The address of a page on the web, as `URL` writes it; null where it is no absolute address of http. */
export function webAddress(stated: string | null | undefined): string | null {
  if (!stated || !URL.canParse(stated)) return null;
  const { protocol, href } = new URL(stated);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
