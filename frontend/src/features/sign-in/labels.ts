import { defineLabels } from '../../language/labels.ts';

export const signInLabels = defineLabels(
  {
    title: '红线',
    subtitle: '投诉治理与合规报告',
    username: '用户名',
    password: '密码',
    submit: '登录',
    submitting: '正在登录…',
    capsLock: '大写锁定已打开',
    refused: '用户名或密码不对',
    wait: (seconds: string) => `尝试次数太多，请${seconds}秒后再试`,
    retryNow: '现在可以再试了',
  },
  {
    title: 'Redline',
    subtitle: 'Complaint governance and compliance reporting',
    username: 'User name',
    password: 'Password',
    submit: 'Sign in',
    submitting: 'Signing in…',
    capsLock: 'Caps Lock is on',
    refused: 'User name or password is wrong',
    wait: (seconds: string) => `Too many attempts. Try again in ${seconds} s`,
    retryNow: 'You can try again now',
  },
);
