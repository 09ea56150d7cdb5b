/** The part of pdfkit that is used here; the package carries no types. */
declare module "pdfkit" {
  export default class PDFDocument {
    constructor(options: { size: [number, number]; margin: number; info: Record<string, string | Date> })
    registerFont(name: string, path: string): this
    on(event: "data", listener: (chunk: Buffer) => void): this
    on(event: "end", listener: () => void): this
    on(event: "error", listener: (error: Error) => void): this
    end(): void
  }
}

declare module "svg-to-pdfkit" {
  import type PDFDocument from "pdfkit"
  export default function toPdf(
    document: PDFDocument,
    svg: string,
    x: number,
    y: number,
    options: { fontCallback(family: string): string; warningCallback(warning: string): void },
  ): void
}
