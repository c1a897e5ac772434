// Audits one page with Lighthouse, in the browser whose debugging port is given, and prints what came of it as JSON:
//   node page-audit.mjs PORT ADDRESS phone|desktop
// A program of its own because Lighthouse consists of ES modules, which tests here are not. Asks no name server: what
// would leave this machine fails instead.
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';

const [port, address, screen] = process.argv.slice(2);
const ask = dns.lookup;
dns.lookup = (name, ...rest) => {
  if (name !== 'localhost') throw new Error(`An audit stays on this machine, and was about to look for ${name}`);
  return ask(name, ...rest);
};
syncBuiltinESMExports();

const { default: lighthouse, desktopConfig } = await import('lighthouse');
const audited = await lighthouse(
  address,
  { port: Number(port), output: 'json', logLevel: 'error', onlyCategories: ['accessibility', 'performance'] },
  screen === 'desktop' ? desktopConfig : undefined,
);
const { categories, audits, finalDisplayedUrl, runtimeError, lighthouseVersion } = audited.lhr;
const hundredths = (score) => (score === null ? null : Math.round(score * 100));
const faults = categories.accessibility.auditRefs
  .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
  .map(({ id }) => `${id}: ${(audits[id].details?.items ?? []).map(({ node }) => node?.snippet).join(' ')}`);
console.log(
  JSON.stringify({
    lighthouseVersion,
    runtimeError: runtimeError?.message ?? null,
    shown: finalDisplayedUrl,
    accessibility: hundredths(categories.accessibility.score),
    performance: hundredths(categories.performance.score),
    faults,
    requests: (audits['network-requests'].details?.items ?? []).map(({ url }) => url),
    interactive: audits.interactive.displayValue ?? null,
  }),
);
