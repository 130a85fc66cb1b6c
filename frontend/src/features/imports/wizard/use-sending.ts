import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type ImportOrder, sendImport } from '../send-import.ts';

/** How far the sending of one file is. */
export type Sending =
  | { state: 'waiting' }
  | { state: 'sending'; share: number }
  | { state: 'sent'; id: string }
  | { state: 'stopped' }
  | { state: 'failed'; error: unknown };

interface AllSending {
  /** One for each order; null before anything is sent. */
  sendings: readonly Sending[] | null;
  isUnderway: boolean;
  send: (orders: readonly ImportOrder[]) => void;
  stop: () => void;
}

/** Sends files one after another, and only once however often it is asked; leaving the page stops it. */
export function useSending(onSent: (ids: readonly string[]) => void): AllSending {
  const queries = useQueryClient();
  const [sendings, setSendings] = useState<readonly Sending[] | null>(null);
  const [isUnderway, setUnderway] = useState(false);
  const underway = useRef<AbortController | null>(null);
  useEffect(() => () => underway.current?.abort(), []);
  const sendAll = async (orders: readonly ImportOrder[], signal: AbortSignal): Promise<void> => {
    const done: Sending[] = orders.map(() => ({ state: 'waiting' }));
    const report = (at: number, sending: Sending): void => {
      done[at] = sending;
      setSendings([...done]);
    };
    for (const [at, order] of orders.entries()) {
      report(at, { state: 'sending', share: 0 });
      report(at, await sent(order, (share) => report(at, { state: 'sending', share }), signal));
    }
    await queries.invalidateQueries({ queryKey: ['imports'] });
    const ids = done.flatMap((sending) => (sending.state === 'sent' ? [sending.id] : []));
    if (ids.length === orders.length) onSent(ids);
  };
  const send = (orders: readonly ImportOrder[]): void => {
    if (underway.current !== null) return;
    const control = new AbortController();
    underway.current = control;
    setUnderway(true);
    void sendAll(orders, control.signal).finally(() => {
      underway.current = null;
      setUnderway(false);
    });
  };
  return { sendings, isUnderway, send, stop: () => underway.current?.abort() };
}

/** Sends one file; once it was stopped, nothing more is sent. */
async function sent(order: ImportOrder, onSent: (share: number) => void, signal: AbortSignal): Promise<Sending> {
  if (signal.aborted) return { state: 'stopped' };
  try {
    return { state: 'sent', id: await sendImport(order, onSent, signal) };
  } catch (error) {
    return signal.aborted ? { state: 'stopped' } : { state: 'failed', error };
  }
}
