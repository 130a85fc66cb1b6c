import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../accounts/caller.ts';
import { auditDemoTickets } from './audit-demo-tickets.query.ts';
import { demoCaller } from './demo-caller.ts';
import { DemoImports } from './demo-imports.service.ts';
import { DemoRecords } from './demo-records.service.ts';
import { DemoRectification } from './demo-rectification.service.ts';
import { DemoReviews } from './demo-reviews.service.ts';
import { DemoSignIns } from './demo-sign-ins.service.ts';
import { reportStep } from './demo-state.query.ts';
import { type DemoFile, DemoFiles } from './domain/demo-files.ts';
import { monthlyIssues, restatedIssue } from './domain/review-months.ts';
import type { StoryFrame } from './domain/story-frame.ts';
import { stateDemoMarks } from './state-demo-marks.query.ts';

/** Files under way at a time: while one is checked and one is published, the next is made. */
const UNDER_WAY = 4;

/** One part of the loading, with the words it is announced by. */
interface Step {
  readonly words: { readonly zh: string; readonly en: string };
  run(): Promise<void>;
}

/** Loads the demo step by step. Every step may be run again: one that was broken off finds what it had done. */
@Injectable()
export class DemoLoading {
  constructor(
    private readonly dataSource: DataSource,
    private readonly imports: DemoImports,
    private readonly signIns: DemoSignIns,
    private readonly reviews: DemoReviews,
    private readonly rectification: DemoRectification,
    private readonly records: DemoRecords,
  ) {}

  async load(frame: StoryFrame, isStopped: () => boolean): Promise<void> {
    const caller = await demoCaller(this.dataSource.manager);
    const steps = this.steps(caller, frame, isStopped);
    for (const [done, step] of steps.entries()) {
      await reportStep(this.dataSource.manager, done, steps.length, step.words);
      await step.run();
    }
  }

  /** What nobody has to wait for: what the last mornings knew, for who looks back. Does nothing where it is there. */
  async followUp(frame: StoryFrame, isStopped: () => boolean): Promise<void> {
    await this.records.keepMornings(await demoCaller(this.dataSource.manager), frame, isStopped);
  }

  private steps(caller: Caller, frame: StoryFrame, isStopped: () => boolean): Step[] {
    const files = new DemoFiles(frame);
    const underWay: string[] = [];
    const settleTo = async (most: number) => {
      while (underWay.length > most) await this.imports.published(underWay.shift() ?? '', isStopped);
    };
    const bringIn = (file: DemoFile, most: number): Step => ({
      words: { zh: `导入 ${file.name}`, en: `Importing ${file.name}` },
      run: async () => {
        underWay.push(await this.imports.begin(caller, file));
        await settleTo(most);
      },
    });
    return [
      bringIn(files.units(), 0),
      { words: { zh: '建立演示用户', en: 'Making the demo users' }, run: () => this.signIns.ensure(caller) },
      {
        words: { zh: '定口径', en: 'Settling the definitions' },
        run: () => this.records.define(caller, frame, isStopped),
      },
      ...files.history().map((file) => bringIn(file, UNDER_WAY)),
      { words: { zh: '等待发布', en: 'Publishing' }, run: () => settleTo(0) },
      {
        words: {
          zh: '登记数据来源、事件、监管公布数和措施',
          en: 'Putting a source, events, official figures and levers on record',
        },
        run: () => this.records.ensure(caller, frame),
      },
      { words: { zh: '放好今早的日报', en: 'Laying out the morning report' }, run: () => this.imports.layOut(frame) },
      {
        words: { zh: '补记分析、整改和考核', en: 'Stating analyses, rectifications and assessments' },
        run: async () => {
          await stateDemoMarks(this.dataSource.manager, frame);
          await auditDemoTickets(this.dataSource.manager, frame);
        },
      },
      {
        words: { zh: '下达督办单，裁定申辩', en: 'Drawing up supervision orders, judging disputes' },
        run: () => this.rectification.ensure(frame),
      },
      ...this.reviewSteps(frame, files, (file) => bringIn(file, 0)),
      {
        words: { zh: '提议口径变更', en: 'Proposing a change of definition' },
        run: () => this.records.proposeChange(frame, isStopped),
      },
      { words: { zh: '标识客户', en: 'Giving customers their keys' }, run: () => this.imports.followable(isStopped) },
    ];
  }

  /** The months in order; after the last of them what came late, and its second edition. */
  private reviewSteps(frame: StoryFrame, files: DemoFiles, bringIn: (file: DemoFile) => Step): Step[] {
    const restated = restatedIssue(frame);
    const issue = (of: typeof restated, edition: number): Step => ({
      words: { zh: `签发 ${of.month.code} 评审`, en: `Issuing the review of ${of.month.code}` },
      run: () => this.reviews.issue(of, edition),
    });
    const before = monthlyIssues(frame).filter(({ month }) => month.start <= restated.month.start);
    const after = monthlyIssues(frame).filter(({ month }) => month.start > restated.month.start);
    return [
      ...before.map((each) => issue(each, 1)),
      ...files.late().map(bringIn),
      issue(restated, 2),
      ...after.map((each) => issue(each, 1)),
      {
        words: { zh: '绘制简报', en: 'Drawing the briefings' },
        run: () => this.reviews.orderBriefings(restated),
      },
    ];
  }
}
