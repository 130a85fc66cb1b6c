import { defineLabels } from '../../language/labels.ts';

/** Words of the demo's part of the sign-in page. */
export const demoLabels = defineLabels(
  {
    demo: '演示数据',
    text: '岭江移动是虚构的企业。点一个人，就以他的身份登录：',
    password: '演示用户的密码：',
  },
  {
    demo: 'Demo data',
    text: 'Lingjiang Mobile does not exist. Choose a person to sign in as:',
    password: 'Password of every demo user:',
  },
);
