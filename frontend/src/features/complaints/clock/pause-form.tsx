import { type JSX, useState } from 'react';
import type { Complaint, ComplaintPause } from '../../../api/models.ts';
import { useSession } from '../../../api/session.ts';
import { wallClock } from '../../../language/days.ts';
import { useLabels } from '../../../language/use-labels.ts';
import { TextField } from '../../../parts/text-field.tsx';
import { ClockDialog } from './clock-dialog.tsx';
import { clockLabels } from './clock-labels.ts';
import { usePause, useResume } from './clock.queries.ts';
import { isReason, ReasonField } from './reason-field.tsx';
import { zonedInstant } from './zoned-instant.ts';

/** Asks since when the clock stands still, and why. */
export function PauseForm({ complaint }: { complaint: Complaint }): JSX.Element {
  const labels = useLabels(clockLabels);
  const { timeZone, today } = useSession().organization;
  const [from, setFrom] = useState(`${today}T00:00`);
  const [reason, setReason] = useState('');
  const pausing = usePause(complaint);
  const { version } = complaint.clock;
  return (
    <ClockDialog
      action={labels.pause}
      title={labels.pauseTitle}
      text={labels.pauseText}
      isReady={from !== '' && isReason(reason)}
      isPending={pausing.isPending}
      error={pausing.error}
      submit={(done) =>
        pausing.mutate({ from: zonedInstant(from, timeZone), to: null, reason, version }, { onSuccess: done })
      }
    >
      <TextField type="datetime-local" label={labels.from} required value={from} onChange={setFrom} />
      <ReasonField value={reason} onChange={setReason} />
    </ClockDialog>
  );
}

/** Asks from when the clock runs again. */
export function ResumeForm({ complaint, pause }: { complaint: Complaint; pause: ComplaintPause }): JSX.Element {
  const labels = useLabels(clockLabels);
  const { timeZone, today } = useSession().organization;
  const since = wallClock(pause.from, timeZone).replace(' ', 'T');
  const [to, setTo] = useState(`${today}T00:00` > since ? `${today}T00:00` : '');
  const resuming = useResume(complaint, pause.id);
  const { version } = complaint.clock;
  return (
    <ClockDialog
      action={labels.resume}
      title={labels.resumeTitle}
      isReady={to > since}
      isPending={resuming.isPending}
      error={resuming.error}
      submit={(done) => resuming.mutate({ to: zonedInstant(to, timeZone), version }, { onSuccess: done })}
    >
      <TextField type="datetime-local" label={labels.to} required min={since} value={to} onChange={setTo} />
    </ClockDialog>
  );
}
