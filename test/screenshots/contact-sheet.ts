import { languages, type Screen } from './screen';

const kinds = ['', '.elder']
  .flatMap((mode) => languages.flatMap((language) => [`phone.${language}${mode}`, `desktop.${language}${mode}`]))
  .flatMap((kind) => [kind, `${kind}.whole`])
  .concat(languages.map((language) => `paper.${language}`));

/** One page with every picture in the folder: a row for each screen, the same screen in all its forms side by side. */
export function contactSheet(files: readonly string[], screens: readonly Screen[], failed: readonly string[]): string {
  const there = new Set(files);
  const names = screens
    .map(({ name }) => name)
    .filter((name) => kinds.some((kind) => there.has(`${name}.${kind}.png`)));
  const row = (name: string) => {
    const cells = kinds
      .map((kind) => `${name}.${kind}.png`)
      .filter((picture) => there.has(picture))
      .map((picture) => {
        const kind = picture.slice(name.length + 1, -'.png'.length);
        const figure = `<img src="${picture}" alt="${name} ${kind}" loading="lazy"><figcaption>${kind}</figcaption>`;
        return `<a href="${picture}" class="${kind.split('.')[0]}"><figure>${figure}</figure></a>`;
      });
    return `<section id="${name}"><h2>${name}</h2><div>${cells.join('')}</div></section>`;
  };
  const missing = failed.map((name) => `<li>${name}</li>`).join('');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Youhui: every screen</title>
<style>
  body { font: 16px system-ui, sans-serif; margin: 16px; background: #eee; color: #111; }
  nav a { margin-right: 12px; }
  section div { display: flex; gap: 12px; align-items: flex-start; overflow-x: auto; }
  figure { margin: 0; }
  img { display: block; border: 1px solid #999; background: #fff; }
  .phone img, .paper img { width: 195px; }
  .desktop img { width: 480px; }
</style>
<h1>Youhui: every screen</h1>
${missing && `<h2>Not reached</h2><ul>${missing}</ul>`}
<nav>${names.map((name) => `<a href="#${name}">${name}</a>`).join(' ')}</nav>
${names.map(row).join('\n')}
</html>
`;
}
