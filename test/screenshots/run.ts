import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { untilStopped, type Undo } from '../../apps/cli/src/instance/undo';
import { prepareBrowser } from '../support/browser-provision';
import { contactSheet } from './contact-sheet';
import { takePictures } from './photographer';
import { type Language, languages } from './screen';
import { screenshotOptions, type ScreenshotOptions } from './screenshot-options';
import { screens } from './screens';
import { Stage } from './stage';

const limitMs = 45 * 60_000;

const told = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .split('\n')
    .slice(0, 3)
    .map(stripVTControlCharacters)
    .join(' ');

/** Takes every picture; a screen that is not reached does not keep the others from being taken. */
class Session {
  pictures = 0;
  readonly failed: string[] = [];
  private readonly began = performance.now();
  private done = 0;

  constructor(private readonly options: ScreenshotOptions) {}

  async take(language: Language, undo: Undo): Promise<void> {
    const { screens: chosen, out } = this.options;
    const stage = await Stage.open(language, undo);
    for (const screen of chosen) {
      const began = performance.now();
      try {
        if (began - this.began > limitMs) throw new Error(`no time left, after ${limitMs / 60_000} minutes`);
        this.pictures += await takePictures(screen, stage, out).catch(async (error: unknown) => {
          if (stage.hasBrowser) throw error;
          this.remark(`the browser ended; ${screen.name} ${language} is begun again in another`);
          await stage.openBrowserAgain();
          return takePictures(screen, stage, out);
        });
        this.say(`${screen.name} ${language} ${((performance.now() - began) / 1000).toFixed(1)} s`);
      } catch (error) {
        this.failed.push(`${screen.name} (${language}): ${told(error)}`);
        this.say(`${screen.name} ${language} NOT REACHED: ${told(error)}`);
      }
    }
  }

  private say(what: string): void {
    this.remark(`${++this.done}/${this.options.screens.length * languages.length} ${what}`);
  }

  private remark(what: string): void {
    console.error(`screenshots: ${what}`);
  }
}

function photograph(options: ScreenshotOptions): Promise<number> {
  return untilStopped(async (undo) => {
    Object.assign(process.env, await prepareBrowser());
    const missing = process.env['TEST_BROWSER_MISSING'];
    if (missing) throw new Error(`missing: ${missing}`);
    mkdirSync(options.out, { recursive: true });
    const session = new Session(options);
    // An instance for each language, so that both find the same beginning.
    await Promise.all(languages.map((language) => session.take(language, undo)));
    writeFileSync(join(options.out, 'index.html'), contactSheet(readdirSync(options.out), screens, session.failed));
    console.log(`${session.pictures} pictures; open ${resolve(options.out, 'index.html')}`);
    for (const screen of session.failed) console.log(`NOT REACHED ${screen}`);
    return session.failed.length === 0 ? 0 : 1;
  });
}

async function main(): Promise<number> {
  return photograph(screenshotOptions(process.argv.slice(2), screens));
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(`screenshots: ${told(error)}`);
    process.exit(1);
  },
);
