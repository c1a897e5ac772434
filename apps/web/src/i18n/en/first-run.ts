import type { TextsOf } from '../texts';

/** Of the page for a real community, in English. */
export const firstRun: TextsOf<'firstRun'> = {
  firstRun: {
    heading: 'Make a real community',
    lead: 'Everybody knows the demo’s passwords. A real community lives in a data folder of its own, apart from the demo. First stop the demo with Ctrl-C on the computer that runs Youhui.',
    makeTitle: 'Make it',
    makeText:
      'Asks for code and name, policy, what the fund has today, and two people: an administrator and an accountant. All is checked before anything is written.',
    startTitle: 'Start it',
    startText: 'Sign in as one of the two. Nobody and nothing of the demo is here.',
    phonesTitle: 'Let phones in',
    phonesText:
      'Opens it on the local network, and shows a QR code and the steps to trust its certificate. Cameras need that; without one, type the digits.',
    back: 'Back to sign in',
  },
};
