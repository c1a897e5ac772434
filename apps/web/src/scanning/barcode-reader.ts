import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';

let ready: Promise<unknown> | undefined;

/** Fetches the reader from this very site, once. */
function prepared(): Promise<unknown> {
  ready ??= Promise.resolve(
    prepareZXingModule({
      overrides: { locateFile: (path: string, folder: string) => (path.endsWith('.wasm') ? wasmUrl : folder + path) },
      fireImmediately: true,
    }),
  ).catch((problem: unknown) => {
    ready = undefined; // the next look tries again
    throw problem;
  });
  return ready;
}

/** The text of the first QR code or barcode in a picture; null when there is none. */
export async function readBarcode(picture: ImageData): Promise<string | null> {
  await prepared();
  const found = await readBarcodes(picture, { formats: ['QRCode', 'Code128'], tryHarder: true, maxNumberOfSymbols: 1 });
  return found.find(({ text }) => text !== '')?.text ?? null;
}
