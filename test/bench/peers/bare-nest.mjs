/** The least an application of this kind can be: Nest on Fastify, one route that asks PostgreSQL. Plain JavaScript, as a build would leave it. */
import 'reflect-metadata';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import pg from 'pg';

const database = new pg.Pool({ connectionString: process.env.DATABASE_URL });

class ReadyController {
  async ready() {
    await database.query('SELECT 1');
    return { status: 'ok' };
  }
}
Get('ready')(
  ReadyController.prototype,
  'ready',
  Object.getOwnPropertyDescriptor(ReadyController.prototype, 'ready') ?? {},
);
Controller('api/health')(ReadyController);

class BareModule {}
Module({ controllers: [ReadyController] })(BareModule);

const app = await NestFactory.create(BareModule, new FastifyAdapter(), { logger: false });
await app.listen(Number(process.env.PORT), '127.0.0.1');
