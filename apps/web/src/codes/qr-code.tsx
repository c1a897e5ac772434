import { useMemo } from 'react';
import { qrRows } from './bars';

/** What scanners ask for around a QR code, in modules. */
const quiet = 4;

/** A QR code, black on white whatever the theme, with its quiet zone. `size` is its side in CSS pixels. */
export function QrCode({ text, size, label }: { text: string; size: number; label: string }) {
  const { path, side } = useMemo(() => {
    const { rows, modules } = qrRows(text);
    const parts = rows.flatMap((bars, y) =>
      bars.map(({ x, width }) => `M${x + quiet} ${y + quiet}h${width}v1h${-width}z`),
    );
    return { path: parts.join(''), side: modules + 2 * quiet };
  }, [text]);
  return (
    <svg
      className="printed-code"
      role="img"
      aria-label={label}
      width={size}
      height={size}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
