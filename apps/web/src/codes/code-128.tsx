import { useMemo } from 'react';
import { code128Bars } from './bars';

/** What scanners ask for to the left and right of a Code 128, in modules. */
const quiet = 10;

/**
 * A Code 128, black on white whatever the theme, with its quiet zones. `height` and `moduleWidth` are CSS pixels: whole
 * ones keep the bars exact on a screen, whole dots on paper. On a narrower screen it shrinks evenly.
 */
export function Code128({
  text,
  height,
  label,
  moduleWidth = 2,
}: {
  text: string;
  height: number;
  label: string;
  moduleWidth?: number;
}) {
  const { path, modules } = useMemo(() => {
    const drawn = code128Bars(text);
    const parts = drawn.bars.map(({ x, width }) => `M${x + quiet} 0h${width}v1h${-width}z`);
    return { path: parts.join(''), modules: drawn.modules + 2 * quiet };
  }, [text]);
  return (
    <svg
      className="printed-code"
      role="img"
      aria-label={label}
      width={modules * moduleWidth}
      height={height}
      viewBox={`0 0 ${modules} 1`}
      preserveAspectRatio="none"
      shapeRendering="crispEdges"
    >
      <rect width={modules} height="1" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
