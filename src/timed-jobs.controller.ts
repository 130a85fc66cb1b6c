import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from './accounts/caller.ts';
import { decodeCursor } from './platform/http/page.ts';
import type { JobRunRow } from './platform/jobs/job-history.query.ts';
import { RequirePermission } from './platform/require-permission.ts';
import { JobRunDto, JobRunListDto, JobRunsQueryDto, TimedJobListDto } from './timed-job.dto.ts';
import { TimedJobs } from './timed-jobs.service.ts';

/** Everything that runs by itself: plan, runs, and a run by hand. */
@ApiTags('jobs')
@Controller('jobs')
export class TimedJobsController {
  private readonly jobs: TimedJobs;

  constructor(jobs: TimedJobs) {
    this.jobs = jobs;
  }

  @Get()
  @RequirePermission('jobs.read')
  @ApiOkResponse({ type: TimedJobListDto })
  async list(): Promise<TimedJobListDto> {
    const items = (await this.jobs.list()).map(({ job, nextSlot, lastRun, recent }) => ({
      name: job.name,
      title: job.title,
      timetable: job.timetable,
      catchUp: job.catchUp,
      nextSlot,
      lastRun: lastRun === null ? null : runView(lastRun),
      recent: { failed: recent.failed, caughtUp: recent.caughtUp },
    }));
    return { items, next: null };
  }

  @Get(':name/runs')
  @RequirePermission('jobs.read')
  @ApiOkResponse({ type: JobRunListDto })
  async runs(@Param('name') name: string, @Query() query: JobRunsQueryDto): Promise<JobRunListDto> {
    const [before = null] = query.cursor === undefined ? [] : decodeCursor(query.cursor, 1);
    const page = await this.jobs.runs(name, { state: query.state ?? null, before, limit: query.limit });
    return { items: page.items.map(runView), next: page.next };
  }

  @Post(':name/runs')
  @HttpCode(202)
  @RequirePermission('jobs.run')
  @ApiAcceptedResponse({ type: JobRunDto })
  async start(@CurrentCaller() caller: Caller, @Param('name') name: string): Promise<JobRunDto | undefined> {
    const run = await this.jobs.start(caller, name);
    return run === undefined ? undefined : runView(run);
  }
}

function runView(run: JobRunRow): JobRunDto {
  const { startedAt, finishedAt, isAbandoned, ...rest } = run;
  return {
    ...rest,
    abandoned: isAbandoned,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    durationMs: finishedAt === null ? null : finishedAt.getTime() - startedAt.getTime(),
  };
}
