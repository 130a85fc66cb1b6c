import type { Browser, Locator, Page } from 'playwright-core';
import type { Agent } from './agent.ts';

export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

export type Language = 'zh' | 'en';

interface VisitorOptions {
  readonly language?: Language;
  /** Whose session the browser holds; otherwise nobody is signed in. */
  readonly as?: Agent;
}

/** Somebody at a browser of their own. What goes wrong on their pages is kept in `errors`. */
export class Visitor {
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    readonly address: string,
  ) {
    page.setDefaultTimeout(90_000);
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      const { url } = message.location();
      // A browser reports every 401 as an error: the question whether somebody is signed in, and a wrong password.
      const isNotSignedIn = url === `${address}/api/session` && message.text().includes('401');
      if (message.type() === 'error' && !isNotSignedIn) this.errors.push(`${message.text()} ${url}`);
    });
  }

  static async at(address: string, browser: Browser, { language = 'zh', as }: VisitorOptions = {}): Promise<Visitor> {
    const context = await browser.newContext({
      viewport: DESK,
      baseURL: address,
      permissions: ['clipboard-read', 'clipboard-write'],
      reducedMotion: 'reduce',
    });
    if (as !== undefined) {
      const [name = '', value = ''] = as.cookie.split('=');
      await context.addCookies([{ name, value, url: address }]);
    }
    const visitor = new Visitor(await context.newPage(), address);
    await context.addInitScript((chosen) => localStorage.setItem('redline.language', chosen), language);
    return visitor;
  }

  /** Whether the whole of it can be seen without scrolling. */
  async sees(what: Locator): Promise<boolean> {
    const box = await what.boundingBox();
    const screen = this.page.viewportSize();
    if (box === null || screen === null || !(await what.isVisible())) return false;
    return box.x >= 0 && box.y >= 0 && box.x + box.width <= screen.width && box.y + box.height <= screen.height;
  }

  /** Opens a page and waits until it has drawn what it asked for. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.locator('h1').first().waitFor();
    await this.page.waitForLoadState('networkidle');
  }
}
