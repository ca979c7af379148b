/** A number as printed and what it may have been before it was rounded, in the units of its value. */
export interface Rounded {
  readonly low: number;
  readonly high: number;
}

/** How far a printed number may be from the one it was rounded from: half a unit of its last digit. */
export function rounded(value: number, text: string): Rounded {
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(text);
  const printed = Number(digits?.[0].replaceAll(',', ''));
  const scale = printed > 0 ? Math.abs(value) / printed : 1;
  const half = 0.5 * 10 ** -(digits?.[1]?.length ?? 0) * scale;
  return { low: value - half, high: value + half };
}

/** The change in percent from one number to another, as far as rounding leaves it open; null from what may be none. */
export const changeBetween = (now: Rounded, before: Rounded): Rounded | null =>
  before.low > 0 ? { low: (now.low / before.high - 1) * 100, high: (now.high / before.low - 1) * 100 } : null;

/** Whether two numbers may be one that was rounded differently. */
export const mayBeOne = ({ low, high }: Rounded, other: Rounded): boolean =>
  low <= other.high && other.low <= high;
