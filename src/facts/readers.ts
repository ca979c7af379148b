import type { AnyReader } from './reader.js';
import { buyback } from './types/buyback.js';
import { dividend } from './types/dividend.js';
import { event } from './types/event.js';
import { guidance } from './types/guidance.js';
import { quote } from './types/quote.js';
import { result } from './types/result.js';
import { spinOff } from './types/spin-off.js';

/** One reader a type, in no order that matters: facts are ordered by their evidence. */
export const factReaders: readonly AnyReader[] = [buyback, dividend, event, guidance, quote, result, spinOff];
