/** Where sign-in leads: the address asked for, when it is one of this application; otherwise the board. */
export function safeTarget(target: string | null): string {
  const isOwnPath = target !== null && /^\/(?![/\\])/.test(target) && !target.startsWith('/sign-in');
  return isOwnPath ? target : '/board';
}
