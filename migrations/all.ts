import { CreateAudit1795000000010 } from './1795000000010-create-audit.ts';
import { CreateOrganization1795000000020 } from './1795000000020-create-organization.ts';
import { CreateAccounts1795000000030 } from './1795000000030-create-accounts.ts';
import { CreateCatalogue1795000000040 } from './1795000000040-create-catalogue.ts';
import { CreateComplaints1795000000050 } from './1795000000050-create-complaints.ts';
import { CreateDailyCounts1795000000060 } from './1795000000060-create-daily-counts.ts';
import { CreateImports1795000000070 } from './1795000000070-create-imports.ts';
import { CreateRedLines1795000000080 } from './1795000000080-create-red-lines.ts';
import { CreateReviews1795000000090 } from './1795000000090-create-reviews.ts';
import { CreateReadiness1795000000100 } from './1795000000100-create-readiness.ts';
import { CreateJobRuns1795000000110 } from './1795000000110-create-job-runs.ts';
import { CreateReversals1795000000130 } from './1795000000130-create-reversals.ts';
import { CreateWorkingCalendar1795000000140 } from './1795000000140-create-working-calendar.ts';
import { CreateWatchedSources1795000000141 } from './1795000000141-create-watched-sources.ts';
import { CompleteJobRuns1795000000142 } from './1795000000142-complete-job-runs.ts';
import { CreateCatalogueTrees1795000000150 } from './1795000000150-create-catalogue-trees.ts';
import { CreateReplyDeadlines1795000000151 } from './1795000000151-create-reply-deadlines.ts';
import { KeepRejectedRows1795000000160 } from './1795000000160-keep-rejected-rows.ts';
import { CreateComplaintSearch1795000000161 } from './1795000000161-create-complaint-search.ts';
import { CreateUnmaskings1795000000162 } from './1795000000162-create-unmaskings.ts';
import { CompleteAccounts1795000000170 } from './1795000000170-complete-accounts.ts';
import { CreateAccountRights1795000000171 } from './1795000000171-create-account-rights.ts';
import { CreateDemo1795000000180 } from './1795000000180-create-demo.ts';
import { CreateMonthlyKindCounts1795000000190 } from './1795000000190-create-monthly-kind-counts.ts';
import { CreateProjections1795000000210 } from './1795000000210-create-projections.ts';
import { CreateEvents1795000000220 } from './1795000000220-create-events.ts';
import { CountLeftOutTotals1795000000230 } from './1795000000230-count-left-out-totals.ts';
import { DateIndicatorVersions1795000000240 } from './1795000000240-date-indicator-versions.ts';
import { CreateChangeProposals1795000000241 } from './1795000000241-create-change-proposals.ts';
import { WidenReplyDeadlines1795000000250 } from './1795000000250-widen-reply-deadlines.ts';
import { IndexOpenComplaints1795000000251 } from './1795000000251-index-open-complaints.ts';
import { CreateOfficialFigures1795000000252 } from './1795000000252-create-official-figures.ts';
import { CreateProcessBaselines1795000000260 } from './1795000000260-create-process-baselines.ts';
import { CreateLevers1795000000300 } from './1795000000300-create-levers.ts';
import { NoteFirstKnown1795000000310 } from './1795000000310-note-first-known.ts';
import { TellAlarmsOfImpacts1795000000320 } from './1795000000320-tell-alarms-of-impacts.ts';
import { CreateComplaintDeferrals1795000000330 } from './1795000000330-create-complaint-deferrals.ts';
import { ForgetDatesNotOwed1795000000331 } from './1795000000331-forget-dates-not-owed.ts';
import { KeepCellMarks1795000000350 } from './1795000000350-keep-cell-marks.ts';
import { LetLimitsRoll1795000000370 } from './1795000000370-let-limits-roll.ts';
import { LetDeadlinesGoByChannel1795000000371 } from './1795000000371-let-deadlines-go-by-channel.ts';
import { CreateKeptReadings1795000000380 } from './1795000000380-create-kept-readings.ts';
import { CreateSupervisionOrders1795000000400 } from './1795000000400-create-supervision-orders.ts';
import { CreateOrderOutcomes1795000000410 } from './1795000000410-create-order-outcomes.ts';
import { CreateOrderReminders1795000000420 } from './1795000000420-create-order-reminders.ts';
import { CreateRepetitionWarnings1795000000421 } from './1795000000421-create-repetition-warnings.ts';
import { CreateComplaintExclusions1795000000430 } from './1795000000430-create-complaint-exclusions.ts';
import { CreateComplaintDisputes1795000000431 } from './1795000000431-create-complaint-disputes.ts';
import { KeepClaimedPlacesAndNamings1795000000432 } from './1795000000432-keep-claimed-places-and-namings.ts';
import { IndexDaysOfCorrections1795000000433 } from './1795000000433-index-days-of-corrections.ts';
import { CreateComplaintMarks1795000000440 } from './1795000000440-create-complaint-marks.ts';
import { CreateCaseAudits1795000000450 } from './1795000000450-create-case-audits.ts';
import { KeepScansOfEvidence1795000000485 } from './1795000000485-keep-scans-of-evidence.ts';
import { CreateOrderImprovements1795000000490 } from './1795000000490-create-order-improvements.ts';

/** Every migration, in order: classes rather than a glob, so that a bundle or a rename cannot lose one. */
export const MIGRATIONS = [
  CreateAudit1795000000010,
  CreateOrganization1795000000020,
  CreateAccounts1795000000030,
  CreateCatalogue1795000000040,
  CreateComplaints1795000000050,
  CreateDailyCounts1795000000060,
  CreateImports1795000000070,
  CreateRedLines1795000000080,
  CreateReviews1795000000090,
  CreateReadiness1795000000100,
  CreateJobRuns1795000000110,
  CreateReversals1795000000130,
  CreateWorkingCalendar1795000000140,
  CreateWatchedSources1795000000141,
  CompleteJobRuns1795000000142,
  CreateCatalogueTrees1795000000150,
  CreateReplyDeadlines1795000000151,
  KeepRejectedRows1795000000160,
  CreateComplaintSearch1795000000161,
  CreateUnmaskings1795000000162,
  CompleteAccounts1795000000170,
  CreateAccountRights1795000000171,
  CreateDemo1795000000180,
  CreateMonthlyKindCounts1795000000190,
  CreateProjections1795000000210,
  CreateEvents1795000000220,
  CountLeftOutTotals1795000000230,
  DateIndicatorVersions1795000000240,
  CreateChangeProposals1795000000241,
  WidenReplyDeadlines1795000000250,
  IndexOpenComplaints1795000000251,
  CreateOfficialFigures1795000000252,
  CreateProcessBaselines1795000000260,
  CreateLevers1795000000300,
  NoteFirstKnown1795000000310,
  TellAlarmsOfImpacts1795000000320,
  CreateComplaintDeferrals1795000000330,
  ForgetDatesNotOwed1795000000331,
  KeepCellMarks1795000000350,
  LetLimitsRoll1795000000370,
  LetDeadlinesGoByChannel1795000000371,
  CreateKeptReadings1795000000380,
  CreateSupervisionOrders1795000000400,
  CreateOrderOutcomes1795000000410,
  CreateOrderReminders1795000000420,
  CreateRepetitionWarnings1795000000421,
  CreateComplaintExclusions1795000000430,
  CreateComplaintDisputes1795000000431,
  KeepClaimedPlacesAndNamings1795000000432,
  IndexDaysOfCorrections1795000000433,
  CreateComplaintMarks1795000000440,
  CreateCaseAudits1795000000450,
  KeepScansOfEvidence1795000000485,
  CreateOrderImprovements1795000000490,
];
