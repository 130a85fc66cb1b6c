import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What complaints are found by beside their own columns: the words of their texts and the key of their customer. */
export class CreateComplaintSearch1795000000161 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE complaint_search_entries (
        source_id smallint NOT NULL,
        number text COLLATE "C" NOT NULL,
        -- pseudonym: keyed hash of the customer's id, else of the telephone number
        customer_key text COLLATE "C",
        tokens text[] COLLATE "C" NOT NULL,
        CONSTRAINT pk_complaint_search_entries PRIMARY KEY (source_id, number)
      )`);
    await db.query(`CREATE INDEX ix_complaint_search_tokens ON complaint_search_entries USING gin (tokens)`);
    await db.query(`
      CREATE INDEX ix_complaint_search_customer ON complaint_search_entries (customer_key)
      WHERE customer_key IS NOT NULL`);
    await db.query(`
      CREATE TABLE complaint_search_backlog (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_complaint_search_backlog PRIMARY KEY,
        -- one complaint, everything an import wrote, or everything of a source
        source_id smallint,
        number text COLLATE "C",
        import_id bigint,
        CONSTRAINT ck_complaint_search_backlog CHECK (source_id IS NOT NULL OR import_id IS NOT NULL)
      )`);
    // The key the customers' pseudonyms were made with, as a fingerprint: another secret means other pseudonyms.
    await db.query(`CREATE TABLE complaint_search_key (fingerprint text NOT NULL)`);
    await db.query(`INSERT INTO complaint_search_backlog (source_id) SELECT s.id FROM complaint_sources s`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE complaint_search_key`);
    await db.query(`DROP TABLE complaint_search_backlog`);
    await db.query(`DROP TABLE complaint_search_entries`);
  }
}
