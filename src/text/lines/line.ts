/** What stands before a line. */
export type LineStart =
  /** a line end that is a space: the sentence or the title goes on */
  | 'joined'
  /** a line end that sets lines apart */
  | 'line'
  /** a blank line, or the start of the text */
  | 'paragraph';

/** A line as it is printed; offsets without the white space and the marks of quoted mail around it. */
export interface PrintedLine {
  readonly start: number;
  readonly end: number;
  /** where the line begins in the text, its indentation included */
  readonly from: number;
  readonly opensParagraph: boolean;
  /** whether the end of a page stands before it */
  readonly opensPage: boolean;
}

/** A line with what the line end before it means; offsets as in the printed line. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly startsAs: LineStart;
}
