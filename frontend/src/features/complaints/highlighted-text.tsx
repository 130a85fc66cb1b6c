import type { JSX } from 'react';
import styles from './complaints.module.css';
import { highlighted } from './highlight.ts';

/** A text with what was looked for marked in it. */
export function HighlightedText({ text, query }: { text: string; query: string }): JSX.Element {
  return (
    <>
      {highlighted(text, query).map((piece, i) =>
        piece.isHit ? (
          <mark key={i} className={styles.hit}>
            {piece.text}
          </mark>
        ) : (
          <span key={i}>{piece.text}</span>
        ),
      )}
    </>
  );
}
