import type { Page } from 'playwright-core';

/** What printers of 58 mm paper have: 203 dots to the inch, 384 of them in a row. */
const dotsPerInch = 203;
const dotsInARow = 384;

/** The middle of a picture as a thermal head burns it: each dot black or not. */
const burned = (picture: string) => `(async () => {
  const image = new Image();
  image.src = '${picture}';
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [${dotsInARow}, image.height];
  const drawing = canvas.getContext('2d');
  drawing.fillStyle = '#fff';
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  drawing.drawImage(image, Math.round((${dotsInARow} - image.width) / 2), 0);
  const dots = drawing.getImageData(0, 0, canvas.width, canvas.height);
  for (let at = 0; at < dots.data.length; at += 4) {
    const light = dots.data[at] * 77 + dots.data[at + 1] * 150 + dots.data[at + 2] * 29 >= 128 * 256;
    dots.data.fill(light ? 255 : 0, at, at + 3);
  }
  drawing.putImageData(dots, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
})()`;

/** A slip on the page as it comes out of a 58 mm printer, as PNG: what lies beyond its 384 dots is cut off. */
export async function thermalPrint(page: Page, selector: string): Promise<Buffer> {
  await page.emulateMedia({ media: 'print' });
  const session = await page.context().newCDPSession(page);
  const deviceScaleFactor = dotsPerInch / 96;
  await session.send('Emulation.setDeviceMetricsOverride', {
    ...{ width: 480, height: 1200, mobile: false },
    deviceScaleFactor,
  });
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`Nothing is printed of ${selector}`);
  const clip = { x: box.x, y: box.y, width: box.width, height: box.height, scale: 1 };
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: true });
  await session.send('Emulation.clearDeviceMetricsOverride');
  await session.detach();
  await page.emulateMedia({ media: null });
  const desk = await page.context().newPage();
  const dots = await desk.evaluate<string>(burned(`data:image/png;base64,${data}`));
  await desk.close();
  return Buffer.from(dots, 'base64');
}
