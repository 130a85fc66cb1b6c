import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Worker } from 'node:worker_threads';
import { workerFile } from '../platform/worker.ts';
import type { DrawingAnswer, DrawingTask } from './drawing-task.ts';

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** Draws off the main loop. One thread, started when first needed, with its fonts kept open; a dead one is replaced. */
@Injectable()
export class DrawingThread implements OnModuleDestroy {
  private worker: Worker | undefined;
  private readonly waiting = new Map<string, Waiting>();

  draw(task: DrawingTask): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.waiting.set(task.id, { resolve, reject });
      this.thread().postMessage(task);
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.worker?.terminate();
  }

  private thread(): Worker {
    if (this.worker !== undefined) return this.worker;
    const worker = new Worker(workerFile(import.meta.url, './draw.worker.ts'));
    worker.unref();
    worker.on('message', (answer: DrawingAnswer) => this.settle(answer));
    worker.on('error', (error) => this.lose(error));
    worker.on('exit', () => this.lose(new Error('the drawing thread ended')));
    this.worker = worker;
    return worker;
  }

  private settle(answer: DrawingAnswer): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if ('bytes' in answer) waiting?.resolve(answer.bytes);
    else waiting?.reject(new Error(answer.error));
  }

  private lose(error: Error): void {
    this.worker = undefined;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
