import type { EntityManager } from 'typeorm';
import type { Caller } from '../accounts/caller.ts';
import { DEMO_USERNAME } from './domain/demo-parts.ts';

/** The demo itself as the author of what it writes: an administrator of the whole company. */
export async function demoCaller(manager: EntityManager): Promise<Caller> {
  const [root] = await manager.query<{ id: string; path: string }[]>(
    `SELECT u.id AS id, u.path AS path FROM units u WHERE u.code = 'root'`,
  );
  if (root === undefined) throw new Error('there is no root unit');
  return {
    username: DEMO_USERNAME,
    requestId: 'demo',
    userId: '0',
    displayName: '演示数据',
    roles: ['administrator'],
    unitId: root.id,
    unitCode: 'root',
    unitPath: root.path,
    department: null,
  };
}
