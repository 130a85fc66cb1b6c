import { type JSX, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from './popover.module.css';

interface PopoverProps {
  /** What the button says. */
  label: ReactNode;
  /** What it is for, for screen readers and the panel's name. */
  name: string;
  align?: 'start' | 'end';
  children: (close: () => void) => ReactNode;
}

/** A button that opens a panel below it. Escape, a click elsewhere and leaving it by Tab close it again. */
export function Popover({ label, name, align = 'start', children }: PopoverProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const close = (): void => setOpen(false);
  useEffect(() => {
    if (!open) return undefined;
    const stopListening = onPressOutside(frame.current, () => setOpen(false));
    const opener = button.current;
    return () => {
      stopListening();
      if (document.activeElement === document.body) opener?.focus();
    };
  }, [open]);

  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && open) close();
  };
  const leave = (next: EventTarget | null): void => {
    if (next instanceof Node && !frame.current?.contains(next)) setOpen(false);
  };
  return (
    <div
      ref={frame}
      role="presentation"
      className={styles.frame}
      onKeyDown={closeOnEscape}
      onBlur={(event) => leave(event.relatedTarget)}
    >
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        aria-label={typeof label === 'string' ? `${name} ${label}` : name}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.label}>{label}</span>
        <svg className={styles.arrow} viewBox="0 0 10 6" aria-hidden="true">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      {open && (
        <div id={panel} className={styles.panel} data-align={align} role="dialog" aria-label={name}>
          {children(close)}
        </div>
      )}
    </div>
  );
}

function onPressOutside(frame: HTMLElement | null, close: () => void): () => void {
  const listen = (event: PointerEvent): void => {
    if (event.target instanceof Node && !frame?.contains(event.target)) close();
  };
  document.addEventListener('pointerdown', listen);
  return () => document.removeEventListener('pointerdown', listen);
}
