import type { JSX } from 'react';
import type { AuditVerdict } from '../../api/governance-models.ts';
import { useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { wallClock } from '../../language/days.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import styles from './audit.module.css';
import { useVerifyChain } from './audit.queries.ts';
import { auditLabels } from './labels.ts';

/** Checks the whole chain and names the first bad row of every lane that is not what was written. */
export function ChainCheck(): JSX.Element {
  const labels = useLabels(auditLabels);
  const verifying = useVerifyChain();
  const verify = useSingle(verifying);
  return (
    <div className={styles.check}>
      <Button disabled={verifying.isPending} onClick={() => verify(undefined)}>
        {verifying.isPending ? labels.verifying : labels.verify}
      </Button>
      <div className={styles.verdict} aria-live="polite">
        {verifying.data !== undefined && <Verdict verdict={verifying.data} />}
      </div>
      {verifying.error !== null && <ProblemNotice error={verifying.error} small />}
    </div>
  );
}

function Verdict({ verdict }: { verdict: AuditVerdict }): JSX.Element {
  const labels = useLabels(auditLabels);
  const { timeZone } = useSession().organization;
  const { intact, entries, faults, checkedAt } = verdict;
  const read = grouped(String(entries));
  const at = wallClock(checkedAt, timeZone);
  if (intact) {
    return (
      <p>
        <strong>✓ {labels.intact}</strong> {labels.read(read, at)}
      </p>
    );
  }
  return (
    <>
      <p>
        <strong>✗ {labels.broken}</strong> {labels.read(read, at)}
      </p>
      <ul>
        {faults.map(({ lane, seq, fault }) => (
          <li key={lane}>{labels.fault(String(lane), grouped(seq), labels.faults[fault])}</li>
        ))}
      </ul>
      <p className="muted">{labels.brokenText}</p>
    </>
  );
}
