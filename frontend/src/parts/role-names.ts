import { defineLabels } from '../language/labels.ts';

/** The roles of the permission table as people call them. */
export const roleNames = defineLabels(
  {
    comma: '、',
    executive: '主管领导',
    signatory: '签发人',
    inspection: '督查',
    compliance: '合规',
    head: '单位或部门负责人',
    analyst: '分析员',
    administrator: '管理员',
    auditor: '审计员',
  },
  {
    comma: ', ',
    executive: 'Executive',
    signatory: 'Signatory',
    inspection: 'Inspection',
    compliance: 'Compliance officer',
    head: 'Unit or department head',
    analyst: 'Analyst',
    administrator: 'Administrator',
    auditor: 'Auditor',
  },
);
