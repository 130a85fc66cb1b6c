import { useEffect } from 'react';

/** P prints the page, unless somebody is typing. */
export function usePrintKey(): void {
  useEffect(() => {
    const print = (event: KeyboardEvent): void => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [role=dialog]');
      const modified = event.ctrlKey || event.metaKey || event.altKey;
      if (event.key.toLowerCase() === 'p' && !modified && !typing) window.print();
    };
    document.addEventListener('keydown', print);
    return () => document.removeEventListener('keydown', print);
  }, []);
}
