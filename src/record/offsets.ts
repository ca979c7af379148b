/**
 * The units in which offsets count: UTF-16 code units (JavaScript, Java, C#), code points (Python), bytes of
 * the text in UTF-8.
 */
export const OFFSETS = ['utf16', 'codepoint', 'utf8'] as const;
export type Offsets = (typeof OFFSETS)[number];
