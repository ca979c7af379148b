/**
 * Codes that are also words or other abbreviations: they count only with a scale word, a decimal or four
 * digits behind them.
 */
export const AMBIGUOUS_CODES = new Set(
  'ALL AMD ANG ARS BAM BOB CAD COP CUP DH FT GEL HNL INR KD LAK LE MAD MOP PEN PS QR RE RM RON RP RS SAR SHP SOS SR STN TL TMT TOP TRY WST'.split(
    ' ',
  ),
);
