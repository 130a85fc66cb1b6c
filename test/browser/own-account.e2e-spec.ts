import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import type { Browser, Locator, Page } from 'playwright-core';
import { PASSWORD, startApplication, type TestApplication } from '../support/application.ts';
import { openBrowser } from '../support/browser.ts';
import { Visitor } from '../support/visitor.ts';

const CHOSEN = 'rote Linie halten';

let redline: TestApplication;
let browser: Browser;
let address: string;
let admin: Visitor;
let chen: Visitor;
let link: string;
let secret: string;

beforeAll(async () => {
  redline = await startApplication();
  const agent = await redline.as('administrator');
  address = await redline.listen();
  browser = await openBrowser();
  admin = await Visitor.at(address, browser, { as: agent });
  chen = await Visitor.at(address, browser);
});
afterAll(async () => {
  await browser?.close();
  await redline?.close();
});

async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
}

function codeOf(halfMinutes = 0): string {
  const timestamp = redline.clock.epochMs() + halfMinutes * 30_000;
  return TOTP.generate({ secret: Secret.fromBase32(secret), timestamp });
}

test('an administrator invites, and sees the link once', async () => {
  const { page } = admin;
  await admin.open('/administration/new-user');
  await page.getByLabel('用户名').fill('chen.jing');
  await page.getByLabel('姓名').fill('陈静');
  await page.getByRole('checkbox', { name: /合规/ }).check();
  await page.getByRole('button', { name: '邀请用户' }).click();
  await page.getByText('已邀请 陈静').waitFor();
  link = await page.locator('code').innerText();
  expect(link).toMatch(new RegExp(`^${address}/welcome#[\\w-]{43}$`));
  await page.getByRole('link', { name: '查看此用户' }).click();
  await page.getByText('有一个链接在用').waitFor();
  expect(await page.locator('code').count()).toBe(0);
});

test('the invited person is told how good the password is, chooses it, and finds the link used up', async () => {
  const { page } = chen;
  await page.goto(link);
  await page.getByText('陈静，欢迎使用红线').waitFor();
  await page.getByLabel('新密码').fill('rote');
  await page.getByText('还不够长：至少12个字符').waitFor();
  await page.getByLabel('新密码').fill('password1234');
  await page.getByRole('button', { name: '设置密码' }).click();
  await page.getByText('太常见，谁都会先试它').waitFor();
  await page.getByLabel('新密码').fill(CHOSEN);
  await page.getByText('强度：好').waitFor();
  await page.getByRole('button', { name: '设置密码' }).click();
  await page.getByText('密码已设好').waitFor();
  await page.reload();
  await page.getByText('链接已失效').waitFor();
  expect(await page.getByLabel('新密码').count()).toBe(0);
});

/** A new set of recovery codes by hand, once it is kept. */
async function renewedCodes(section: Locator): Promise<string[]> {
  await section.getByRole('button', { name: '更换恢复码' }).click();
  await section.getByLabel('密码').fill(CHOSEN);
  await section.getByLabel('验证码或恢复码').fill(codeOf());
  await section.getByRole('button', { name: '更换（旧的全部作废）' }).click();
  await section.getByRole('button', { name: '我已保存' }).waitFor();
  const codes = await section.getByRole('listitem').allInnerTexts();
  await section.getByRole('button', { name: '我已保存' }).click();
  await section.getByText('还有10个恢复码没用过').waitFor();
  await section.getByRole('button', { name: '关闭两步验证' }).waitFor();
  return codes;
}

test('a second factor is set up with the secret beside the picture, and asked for at the next sign-in', async () => {
  const { page } = chen;
  await signIn(page, 'chen.jing', CHOSEN);
  await page.waitForURL('**/board*');
  await page.goto('/account');
  const section = page.getByRole('region', { name: '两步验证' });
  await section.getByLabel('密码').fill(CHOSEN);
  await section.getByRole('button', { name: '启用' }).click();
  await section.getByRole('img', { name: '二维码' }).waitFor();
  secret = await section.locator('code').innerText();
  await section.getByLabel('验证器上的6位数字').fill(codeOf());
  await section.getByRole('button', { name: '确认' }).click();
  await section.getByRole('button', { name: '我已保存' }).waitFor();
  expect(await section.getByRole('listitem').count()).toBe(10);
  await section.getByRole('button', { name: '我已保存' }).click();
  await section.getByText('还有10个恢复码没用过').waitFor();

  redline.clock.advance(30_000);
  const kept = await renewedCodes(section);
  expect(kept).toHaveLength(10);

  redline.clock.advance(30_000);
  const { page: other } = await Visitor.at(address, browser);
  await signIn(other, 'chen.jing', CHOSEN);
  await other.getByLabel('验证码').fill('000000');
  await other.getByRole('button', { name: '登录' }).click();
  await other.getByText('验证码不对，或已用过').waitFor();
  await other.getByLabel('验证码').fill(codeOf());
  await other.getByRole('button', { name: '登录' }).click();
  await other.waitForURL('**/board*');
});

test('a password set by somebody else leads to the account page and nowhere else until it is changed', async () => {
  await redline.dataSource.query(`UPDATE users SET must_change_password = true WHERE username = 'administrator-root'`);
  const { page } = await Visitor.at(address, browser);
  await signIn(page, 'administrator-root', PASSWORD);
  await page.getByText('请先换成自己的密码').waitFor();
  await page.goto('/administration/users');
  await page.waitForURL('**/account');
  await page.getByLabel('现在的密码').fill(PASSWORD);
  await page.getByLabel('新密码').fill(CHOSEN);
  await page.getByRole('button', { name: '修改密码' }).click();
  await page.getByRole('heading', { name: 'API 令牌' }).waitFor();
  await page.goto('/administration/users');
  await page.getByRole('link', { name: 'chen.jing' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/administration/users');
});
