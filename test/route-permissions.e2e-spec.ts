import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Controller, Get, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { RouteCheck } from '../src/accounts/route-check.ts';
import { Public, RequirePermission } from '../src/platform/require-permission.ts';
import { startApplication, type TestApplication } from './support/application.ts';

@Controller('forgotten')
class ForgottenController {
  @Get()
  read(): string {
    return 'everything';
  }
}

@Controller('misspelt')
class MisspeltController {
  @Get()
  @RequirePermission('users.raed')
  read(): string {
    return 'nothing';
  }
}

@Controller('undecided')
class UndecidedController {
  @Get()
  @Public()
  @RequirePermission('users.read')
  read(): string {
    return 'both';
  }
}

@Controller('well')
class WellController {
  @Get()
  @RequirePermission('users.read')
  read(): string {
    return 'well';
  }

  @Get('open')
  @Public()
  open(): string {
    return this.word();
  }

  /** Not a route, so it needs no mark. */
  private word(): string {
    return 'well';
  }
}

async function boot(...controllers: Type[]): Promise<void> {
  const module = await Test.createTestingModule({
    imports: [DiscoveryModule],
    controllers,
    providers: [RouteCheck],
  }).compile();
  try {
    await module.init();
  } finally {
    await module.close();
  }
}

describe('an application', () => {
  test.each([
    ['neither public nor permitted', ForgottenController],
    ['permitted by a permission nobody can hold', MisspeltController],
    ['both public and permitted', UndecidedController],
  ])('with a route that is %s does not start', async (_, controller) => {
    await expect(boot(WellController, controller)).rejects.toThrow(`${controller.name}.read`);
  });

  test('whose routes are all marked starts', async () => {
    await expect(boot(WellController)).resolves.toBeUndefined();
  });
});

describe('the application', () => {
  let redline: TestApplication;
  beforeAll(async () => {
    redline = await startApplication();
  });
  afterAll(() => redline.close());

  test('asks strangers to sign in wherever it is not public', async () => {
    const paths = (await redline.anonymous().get('/api/openapi.json')).json<{ paths: Record<string, object> }>().paths;
    const reads = Object.entries(paths).filter(([, methods]) => 'get' in methods);
    const open: string[] = [];
    for (const [path] of reads) {
      const answer = await redline.anonymous().get(path.replaceAll(/\{\w+\}/g, '1'));
      if (answer.status !== 401) open.push(path);
    }
    expect(reads.length).toBeGreaterThan(4);
    expect(open.toSorted()).toEqual(['/api/demo', '/api/health/live', '/api/health/ready']);
  });
});
