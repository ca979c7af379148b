const SMALLEST = 4;
/** one slot in so many is taken at most, so that a miss mostly costs one look */
const SPARSENESS = 4;

/**
 * A set of 32-bit integers that is asked far more often than it is filled: open addressing in one typed
 * array. Word hashes and character codes are looked up at every token, which a `Set` is too slow for.
 */
export class IntegerSet {
  private slots: Int32Array;
  private mask: number;
  private count = 0;
  /** 0 marks an empty slot, so it is kept apart */
  private hasZero = false;

  /**
   * @param values 32-bit integers, in any order
   * @param room for how many values room is made at first
   */
  constructor(values: readonly number[] = [], room = values.length) {
    let size = SMALLEST;
    while (size < room * SPARSENESS) size *= 2;
    this.slots = new Int32Array(size);
    this.mask = size - 1;
    for (const value of values) this.add(value);
  }

  has(value: number): boolean {
    if (value === 0) return this.hasZero;
    return this.slots[this.slotOf(value)] === value;
  }

  /** Adds a value; for whoever makes the set. */
  add(value: number): void {
    if (value === 0) {
      this.hasZero = true;
      return;
    }
    const slot = this.slotOf(value);
    if (this.slots[slot] === value) return;
    this.slots[slot] = value;
    this.count++;
    if (this.count * SPARSENESS > this.slots.length) this.grow();
  }

  /** Where a value stands, or the empty slot where it would. */
  private slotOf(value: number): number {
    const { slots, mask } = this;
    let slot = value & mask;
    for (let found = slots[slot]!; found !== value && found !== 0; found = slots[slot]!)
      slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    this.mask = this.slots.length - 1;
    for (const value of slots) if (value !== 0) this.slots[this.slotOf(value)] = value;
  }
}

/** The character codes of marks, to ask tokens for. */
export const codesOf = (characters: string): IntegerSet =>
  new IntegerSet([...characters].map((character) => character.charCodeAt(0)));
