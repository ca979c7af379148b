/** The units a duration or a relative date counts in. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** The units a part of a period is counted in. */
export type PartUnit = 'day' | 'week' | 'month';

/** Which part of a period is meant: "early 2026", "mid-March", "end of the quarter". */
export type Edge = 'START' | 'MID' | 'END';

/** A calendar day as read; the year is null where the text does not give it. */
export interface Day {
  readonly kind: 'day';
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** the weekday in front of a day without a year, which tells the year; Monday is 1 */
  readonly weekday?: number;
}

/** A number of units: `{ amount: '7.9', unit: 'month' }`; `amount` is a plain decimal. */
export interface Length {
  readonly amount: string;
  readonly unit: TimeUnit;
}

/** A time of day in minutes after midnight; seconds where the text gives them. */
export interface ClockTime {
  readonly minutes: number;
  readonly seconds: number | null;
}

/** What a date expression says, before the missing parts are worked out. */
export type Expression =
  | Day
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number }
  | { readonly kind: 'year'; readonly year: number; readonly fiscal: boolean }
  | { readonly kind: 'decade'; readonly decade: number }
  | {
      readonly kind: 'quarter' | 'half';
      readonly year: number | null;
      readonly ordinal: number;
      readonly fiscal: boolean;
    }
  | { readonly kind: 'season'; readonly year: number | null; readonly season: string }
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** a calendar week by its number */
  | { readonly kind: 'week'; readonly week: number }
  /** "today" is 0 days, "last year" is -1 year; `fiscal` for "last fiscal year" */
  | {
      readonly kind: 'relative';
      readonly unit: TimeUnit;
      readonly offset: number;
      readonly fiscal?: boolean;
    }
  /** "this autumn", "last September", "first quarter of next year": `offset` counts years from now */
  | {
      readonly kind: 'this';
      readonly of: Expression;
      readonly offset: number;
      /** whether the text names the year ("May of last year"), not the month or season ("last May") */
      readonly ofYear?: boolean;
    }
  /** "first two weeks of 2022", "second month of 2021", "last day of March": a counted part of a period */
  | {
      readonly kind: 'part';
      readonly of: Expression;
      readonly unit: PartUnit;
      /** how many units it is long, and how many lie between it and the side it is counted from */
      readonly count: number;
      readonly skipped: number;
      readonly side: 'START' | 'END';
    }
  /** "the quarter": the one the release reports on; "the previous quarter" is -1 */
  | { readonly kind: 'reported'; readonly unit: 'quarter'; readonly offset: number }
  /** "nine months ended September 30": a length counted back from its last day */
  | {
      readonly kind: 'ended';
      readonly length: Length | null;
      readonly unit: 'quarter' | 'half' | 'year' | null;
      /** which quarter or half of its fiscal year it is: "fiscal third quarter ended December 28" */
      readonly ordinal: number | null;
      readonly last: Day;
    }
  | { readonly kind: 'range'; readonly from: Expression; readonly to: Expression }
  | { readonly kind: 'duration'; readonly parts: readonly Length[]; readonly high: Length | null }
  /** a clock time, or a span of them, `day` where one stands next to it */
  | {
      readonly kind: 'time';
      readonly time: ClockTime;
      readonly until: ClockTime | null;
      readonly day: Expression | null;
    };

/** A date expression found in a text: tokens `first` up to but not including `end`. */
export interface Draft {
  readonly first: number;
  readonly end: number;
  readonly expression: Expression;
  readonly edge: Edge | null;
  readonly rule: string;
}
