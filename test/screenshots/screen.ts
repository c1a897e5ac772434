import type { Page } from 'playwright-core';
import type { TillScreen } from '../support/till-screen';
import type { Who } from './people';
import type { Stage } from './stage';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** One person before one page, while a screen is being reached. */
export interface Scene {
  readonly page: Page;
  /** The same page, with the movements of a cashier's hand. */
  readonly till: TillScreen;
  readonly stage: Stage;
}

/** One screen of the web app in one of its states. To have another one in the pictures, add an entry to a table. */
export interface Screen {
  /** The beginning of its pictures' names. */
  readonly name: string;
  /** The address, written as the routes of the web app write it. */
  readonly route: string;
  /** The address itself, where the route has blanks or leads on from elsewhere. */
  readonly path?: string;
  readonly as: Who;
  /** For what the session or the device does not survive: signs in anew instead of sharing with other screens. */
  readonly anew?: boolean;
  /** What happens before the page is opened: other people's doings, a line that fails. */
  readonly before?: (scene: Scene) => Promise<unknown>;
  /** What the person does on the page. */
  readonly reach?: (scene: Scene) => Promise<unknown>;
  /** What must be visible then, as a selector. */
  readonly shows: string;
  /** Whether elders meet it: then it is taken in elder mode as well. */
  readonly elder?: boolean;
  /** Taken as it is printed, on paper of this size in millimetres. */
  readonly paper?: { readonly width: number; readonly height: number };
}

export const id = (testId: string): string => `[data-testid="${testId}"]`;

export const forElders = (screens: readonly Screen[]): Screen[] =>
  screens.map((screen) => ({ ...screen, elder: true }));
