import type { AnyReader } from './reader.js';
import { acquisition } from './types/acquisition.js';
import { agreement } from './types/agreement.js';
import { appointment } from './types/appointment.js';
import { buyback } from './types/buyback.js';
import { departure } from './types/departure.js';
import { designation } from './types/designation.js';
import { dividend } from './types/dividend.js';
import { event } from './types/event.js';
import { guidance } from './types/guidance.js';
import { offering } from './types/offering.js';
import { payment } from './types/payment.js';
import { quote } from './types/quote.js';
import { regulatory } from './types/regulatory.js';
import { result } from './types/result.js';
import { royalty } from './types/royalty.js';
import { spinOff } from './types/spin-off.js';
import { trial } from './types/trial.js';

/** One reader a type, in no order that matters: facts are ordered by their evidence. */
export const factReaders: readonly AnyReader[] = [
  acquisition,
  agreement,
  appointment,
  departure,
  buyback,
  designation,
  dividend,
  event,
  guidance,
  offering,
  payment,
  quote,
  regulatory,
  result,
  royalty,
  spinOff,
  trial,
];
