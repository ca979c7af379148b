/**
 * An input that cannot become a record. The message is one line that says what is wrong and, where it
 * helps, what to do; whoever reports it puts the path in front.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
}
