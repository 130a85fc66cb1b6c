import { describe, expect, test } from '@jest/globals';
import { connectionFault, type DatabaseFacts, databaseFault, extensionFault } from './database-fault.ts';

const GOOD: DatabaseFacts = {
  versionNumber: 150_004,
  version: '15.4',
  encoding: 'UTF8',
  user: 'ann',
  database: 'complaints',
  canCreate: true,
  sortsByPinyin: true,
};

describe('what a database says of itself', () => {
  test('PostgreSQL 15 in UTF8 is good enough', () => {
    expect(databaseFault(GOOD)).toBeNull();
  });

  test.each<[Partial<DatabaseFacts>, string]>([
    [{ versionNumber: 140_012, version: '14.12' }, 'the database is PostgreSQL 14.12, and Redline needs 15 or newer'],
    [{ encoding: 'EUC_CN' }, 'the database "complaints" has the encoding EUC_CN, and Redline needs UTF8'],
    [{ sortsByPinyin: false }, 'the database server was built without ICU, so it cannot sort Chinese names'],
    [{ canCreate: false }, 'the database user "ann" may not create tables in the database "complaints"'],
  ])('%j is refused', (fact, reason) => {
    expect(databaseFault({ ...GOOD, ...fact })).toBe(reason);
  });
});

describe('why a connection came to nothing', () => {
  const address = { host: 'db.example', port: 5432, user: 'ann', database: 'complaints' };

  test.each([
    ['28P01', 'the database at db.example:5432 refuses the user "ann" or the password'],
    ['3D000', 'there is no database "complaints" at db.example:5432'],
    ['42501', 'the database user "ann" may not connect to the database "complaints"'],
    ['ENOTFOUND', 'the database cannot be reached, because the host "db.example" is not known'],
    ['ECONNREFUSED', 'the database cannot be reached, because nothing answers at db.example:5432'],
    [undefined, 'the database at db.example:5432 cannot be reached (timeout expired)'],
  ])('%s', (code, reason) => {
    expect(connectionFault(Object.assign(new Error('timeout expired'), { code }), address)).toBe(reason);
  });

  test('a user without the right to install an extension is told who can', () => {
    expect(extensionFault(Object.assign(new Error('denied'), { code: '42501' }))).toBe(
      'the database user may not install the extension pg_trgm; let its owner run CREATE EXTENSION pg_trgm',
    );
  });
});
