/** The encoder alone: the package's front door brings every kind of barcode and its own drawing along. */
declare module 'jsbarcode/bin/barcodes/CODE128/index.js' {
  export class CODE128 {
    constructor(text: string, options: object);
    /** One character a module: `1` is dark. */
    encode(): { data: string };
  }
}

/** Likewise: without the package's ways to draw and to write files. */
declare module 'qrcode/lib/core/qrcode.js' {
  export { create } from 'qrcode';
}
