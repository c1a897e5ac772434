import { writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';

const width = 780;
const height = 1688;
const frames = 10;

/** What lets a browser take a file for its camera. The picture is read when a page turns the camera on. */
export const cameraFrom = (path: string): readonly string[] => [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${path}`,
];

/** Draws the picture over the whole frame and gives its brightness, a byte a pixel, row by row. */
const brightness = (picture: string) => `(async () => {
  const image = new Image();
  image.src = '${picture}';
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [${width}, ${height}];
  const drawing = canvas.getContext('2d');
  drawing.drawImage(image, 0, 0, ${width}, ${height});
  const { data } = drawing.getImageData(0, 0, ${width}, ${height});
  let text = '';
  for (let at = 0; at < data.length; at += 4)
    text += String.fromCharCode((data[at] * 77 + data[at + 1] * 150 + data[at + 2] * 29) >> 8);
  return btoa(text);
})()`;

/** Films a screenshot: a second of it, in grey, as a camera held still before it would see it. */
export async function film(browser: Browser, screenshot: Buffer, path: string): Promise<void> {
  const page = await browser.newPage();
  const picture = `data:image/png;base64,${screenshot.toString('base64')}`;
  const seen = Buffer.from(await page.evaluate<string>(brightness(picture)), 'base64');
  await page.close();
  const noColour = Buffer.alloc((width * height) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), seen, noColour]);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420mpeg2\n`);
  await writeFile(path, Buffer.concat([head, ...Array.from({ length: frames }, () => frame)]));
}
