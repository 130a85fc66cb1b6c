import { parentPort } from 'node:worker_threads';
import { drawMonthlyBriefing } from '../../reports/draw-monthly-briefing.ts';
import { briefingModel } from './domain/briefing-model.ts';
import type { DrawingAnswer, DrawingTask } from './drawing-task.ts';

/** The drawing thread: takes one snapshot at a time and answers with the bytes of its briefing. */
parentPort?.on('message', (task: DrawingTask) => {
  draw(task).then(
    (answer) => parentPort?.postMessage(answer),
    (error: unknown) =>
      parentPort?.postMessage({
        id: task.id,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
  );
});

async function draw({ id, snapshot, sha256, language }: DrawingTask): Promise<DrawingAnswer> {
  const bytes = await drawMonthlyBriefing(briefingModel(JSON.parse(snapshot), sha256, language));
  return { id, bytes };
}
