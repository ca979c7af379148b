/** The part of exceljs that writes a workbook row by row: alone it is a third of the whole. */
declare module 'exceljs/lib/stream/xlsx/workbook-writer.js' {
  import type { stream } from 'exceljs';

  /** The archive it writes to, which exceljs does not declare. */
  interface Archive {
    append: (source: unknown, entry: { readonly name: string; readonly date?: Date }) => unknown;
  }

  export default class WorkbookWriter extends stream.xlsx.WorkbookWriter {
    readonly zip: Archive;
    addThemes(): Promise<void>;
  }
}
