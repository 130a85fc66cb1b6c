import type { JSX, ReactNode } from 'react';
import styles from './state-panel.module.css';

interface StatePanelProps {
  /** What is the case, in a few words. */
  title: string;
  /** Why, and what can be done. */
  children?: ReactNode;
  /** One obvious next step. */
  action?: ReactNode;
  /** Announced at once; for failures. */
  urgent?: boolean;
  /** Draws the panel in a part of a page instead of across it. */
  small?: boolean;
}

/** A designed state in place of figures: empty, too little data, not permitted, failed. */
export function StatePanel({ title, children, action, urgent, small }: StatePanelProps): JSX.Element {
  return (
    <section className={styles.panel} data-small={small} role={urgent ? 'alert' : 'status'}>
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </section>
  );
}
