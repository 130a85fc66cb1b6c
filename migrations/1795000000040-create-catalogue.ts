import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Complaint types as a tree, with the nine customary ones of a telecom operator and the two charge disputes the regulator names. */
export class CreateCatalogue1795000000040 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE complaint_types (
        code text COLLATE "C" CONSTRAINT pk_complaint_types PRIMARY KEY,
        parent_code text COLLATE "C" CONSTRAINT fk_complaint_types_parent REFERENCES complaint_types (code),
        name_zh text NOT NULL CONSTRAINT uq_complaint_types_name_zh UNIQUE,
        name_en text NOT NULL CONSTRAINT uq_complaint_types_name_en UNIQUE,
        position integer NOT NULL
      )`);
    await db.query(`
      INSERT INTO complaint_types (code, parent_code, name_zh, name_en, position) VALUES
        ('charging', NULL, '资费扣费', 'Tariffs and charges', 1),
        ('unexplained-charge', 'charging', '不明扣费', 'Unexplained charge', 1),
        ('malicious-charge', 'charging', '恶意扣费', 'Malicious charge', 2),
        ('network', NULL, '网络质量', 'Network quality', 2),
        ('marketing', NULL, '营销宣传', 'Marketing', 3),
        ('broadband', NULL, '宽带装维', 'Broadband installation and repair', 4),
        ('portability', NULL, '携号转网', 'Number portability', 5),
        ('payment', NULL, '充值缴费', 'Top-up and payment', 6),
        ('attitude', NULL, '客服态度', 'Staff attitude', 7),
        ('roaming', NULL, '国际漫游', 'International roaming', 8),
        ('other', NULL, '其他', 'Other', 9)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE complaint_types`);
  }
}
