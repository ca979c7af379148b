import WorkbookWriter from 'exceljs/lib/stream/xlsx/workbook-writer.js';

/** The day all parts of a workbook bear, whenever it is written. */
const NO_DAY = new Date(0);

/** Writes the same bytes for the same rows: exceljs gives each part of the archive the time it is written at. */
export class TimelessWriter extends WorkbookWriter {
  /** What the constructor of exceljs adds first. */
  override addThemes(): Promise<void> {
    const { zip } = this;
    const append = zip.append.bind(zip);
    zip.append = (source, entry) => append(source, { ...entry, date: NO_DAY });
    this.created = NO_DAY;
    this.modified = NO_DAY;
    return super.addThemes();
  }
}
