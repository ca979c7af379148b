/**
 * Codes that are also words or other abbreviations: they count only where an amount in money can stand,
 * with a scale word, grouped digits or two decimals.
 */
export const AMBIGUOUS_CODES = new Set(
  'AED ALL AMD ANG ARS ATS BAM BEF BOB BSD CAD COP CUP CVE CYP DEM DH DM ECU ESP FF FIM FT GEL HNL IEP INR ITL KD LAK LE LIT LVL MAD MOP MTL NAD PEN PHP PS PTE QR RE RM RON RP RS SAR SDG SHP SIT SLE SOS SR SSP STN TL TMT TOP TRY WST XEU'.split(
    ' ',
  ),
);
