/** The amounts of a result: what stands between dots, each on a line of its own, so that no line ends with a dot. */
export function ResultLine({ text, testId }: { text: string; testId?: string }) {
  return (
    <p className="result-line" data-testid={testId}>
      {text.split(' · ').map((part) => (
        <span key={part} className="result-part">
          {part}{' '}
        </span>
      ))}
    </p>
  );
}
