/** Abbreviations of business that are no names, by their keys. */
const TERMS = new Set(
  'm&a r&d q&a p&l g&a sg&a i&c e&p b2b b2c saas ai esg ipo etf reit adr ads capex opex ebitda gaap ifrs kpi roi nav cgmp gmp gxp glp gcp cmc api apis nda anda bla ind ide eua hiv aids covid rna dna mrna crispr dei hr it pr ir llm gpu cpu gps iot lte nft nfts dao defi mma bmx jpeg png pdf usb led wifi lng ngl epc sku roas seo'.split(
    ' ',
  ),
);
const LONGEST_TERM = 6;

/** Whether a name, by its key, is an abbreviation of business: "R&D", "SaaS". */
export const isBusinessTerm = (key: string): boolean => key.length <= LONGEST_TERM && TERMS.has(key);
