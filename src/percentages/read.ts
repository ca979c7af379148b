import type Big from 'big.js';

export type Unit = 'percent' | 'percentage_points' | 'basis_points' | 'fraction';

/** A percentage as read; `low` and `high` are in percent and equal for a point. */
export interface Read {
  readonly first: number;
  readonly end: number;
  readonly low: Big;
  readonly high: Big;
  readonly unit: Unit;
  /** whether a sign is printed with it: then no word beside it tells its direction */
  readonly signed: boolean;
  /** whether it is a least value: `30-plus percent` */
  readonly open: boolean;
  readonly rule: string;
}
