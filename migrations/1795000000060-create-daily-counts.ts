import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Several narrow count tables: each a pure function of complaint rows and daily totals. */
export class CreateDailyCounts1795000000060 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE daily_counts (
        unit_id bigint NOT NULL,
        basis text COLLATE "C" NOT NULL,
        layer text COLLATE "C" NOT NULL,
        day date NOT NULL,
        count bigint NOT NULL,
        CONSTRAINT pk_daily_counts PRIMARY KEY (unit_id, basis, layer, day)
      )`);
    await db.query(`
      CREATE TABLE daily_type_counts (
        unit_id bigint NOT NULL,
        basis text COLLATE "C" NOT NULL,
        layer text COLLATE "C" NOT NULL,
        day date NOT NULL,
        type text COLLATE "C" NOT NULL,
        count bigint NOT NULL,
        CONSTRAINT pk_daily_type_counts PRIMARY KEY (unit_id, basis, layer, day, type)
      )`);
    await db.query(`
      CREATE TABLE daily_channel_counts (
        unit_id bigint NOT NULL,
        basis text COLLATE "C" NOT NULL,
        layer text COLLATE "C" NOT NULL,
        day date NOT NULL,
        channel text COLLATE "C" NOT NULL,
        count bigint NOT NULL,
        CONSTRAINT pk_daily_channel_counts PRIMARY KEY (unit_id, basis, layer, day, channel)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE daily_channel_counts`);
    await db.query(`DROP TABLE daily_type_counts`);
    await db.query(`DROP TABLE daily_counts`);
  }
}
