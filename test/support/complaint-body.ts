/** A complete, valid complaint to push; each test states only what matters to it. */
export function complaintBody(fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { unit: 'root', layer: 'appeal', receivedAt: '2026-11-20T10:00:00+08:00', ...fields };
}
