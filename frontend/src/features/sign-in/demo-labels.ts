import { defineLabels } from '../../language/labels.ts';

/** Words of the demo's part of the sign-in page. */
export const demoLabels = defineLabels(
  {
    demo: '演示数据',
    text: '岭江移动是虚构的企业。点一个人，就以他的身份登录：',
    loading: '正在装入演示数据…',
    failed: '演示数据没有装完；重新启动后会接着装。',
    password: '演示用户的密码：',
  },
  {
    demo: 'Demo data',
    text: 'Lingjiang Mobile does not exist. Choose a person to sign in as:',
    loading: 'Loading the demo data…',
    failed: 'The demo data were not loaded to the end; the next start goes on.',
    password: 'Password of every demo user:',
  },
);
