import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A node of the unit tree: company, province, city, county, outlet … Everything counted belongs to exactly one. */
@Entity('units')
export class UnitEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_units',
  })
  id!: string;

  @Column({ type: 'text', unique: true })
  code!: string;

  @Column({ type: 'text', name: 'name_zh' })
  nameZh!: string;

  @Column({ type: 'text', name: 'name_en' })
  nameEn!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'bigint', name: 'parent_id', nullable: true })
  parentId!: string | null;

  /** Ids from the root down, each followed by a dot. */
  @Column({ type: 'text' })
  path!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
