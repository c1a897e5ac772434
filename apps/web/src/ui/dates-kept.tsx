import { Fragment } from 'react';

const date = /(\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?|\b\d{2}-\d{2} \d{2}:\d{2})/;

/** A sentence in whose narrow place a date is not broken at its hyphens. */
export function DatesKept({ children }: { children: string }) {
  const parts = children.split(date).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className="day">
        {part}
      </span>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
  return <span>{parts}</span>;
}
