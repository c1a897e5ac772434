import { type ReactNode, useEffect, useRef } from 'react';

export type Tone = 'good' | 'bad' | 'wait' | 'plain';
const signs: Record<Tone, string> = { good: '✓', bad: '✕', wait: '…', plain: 'i' };

/**
 * A message with a sign and words, so that colour is never the only difference. Read out as it appears.
 * One that answers a press (`answers`) brings itself into view: the button may have been far down a list.
 */
export function Notice({
  tone,
  title,
  children,
  testId,
  answers = false,
}: {
  tone: Tone;
  title: ReactNode;
  children?: ReactNode;
  testId?: string;
  answers?: boolean;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answers) box.current?.scrollIntoView({ block: 'nearest' });
  }, [answers]);
  return (
    <div ref={box} className={`notice notice-${tone}`} role={tone === 'bad' ? 'alert' : 'status'} data-testid={testId}>
      <span className="notice-sign" aria-hidden="true">
        {signs[tone]}
      </span>
      <div>
        <p className="notice-title">{title}</p>
        {children}
      </div>
    </div>
  );
}
