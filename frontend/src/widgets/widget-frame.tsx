import { ConfigProvider, type ThemeConfig } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import type { JSX } from 'react';
import { Outlet } from 'react-router';
import { screenPalette as palette } from '../../../reports/palette.ts';
import { useLanguage } from '../language/language.ts';

/** antd as ink on paper: the product's palette, hairlines, no shadows, an 8 px grid. */
const theme: ThemeConfig = {
  token: {
    colorPrimary: palette.ink,
    colorInfo: palette.ink,
    colorLink: palette.ink,
    colorLinkHover: palette.muted,
    // red is kept for what is over the line; a fault in a form is ink with its reason in words
    colorError: palette.ink,
    colorWarning: palette.warning,
    colorSuccess: palette.inside,
    colorText: palette.ink,
    colorTextSecondary: palette.muted,
    colorTextDescription: palette.muted,
    colorTextPlaceholder: palette.muted,
    colorBorder: palette.rule,
    colorBorderSecondary: palette.rule,
    colorSplit: palette.rule,
    borderRadius: 2,
    borderRadiusLG: 2,
    borderRadiusSM: 2,
    boxShadow: 'none',
    boxShadowSecondary: `0 0 0 1px ${palette.ink}`,
    boxShadowTertiary: 'none',
    fontFamily: 'var(--font)',
    motion: false,
    controlHeight: 32,
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Table: {
      headerBg: palette.background,
      headerColor: palette.muted,
      headerSplitColor: 'transparent',
      cellPaddingBlock: 8,
    },
    Select: { optionSelectedBg: palette.fill, optionActiveBg: palette.fill },
  },
};

/** Gives the pages below it antd's theme and language. */
export function WidgetFrame(): JSX.Element {
  const language = useLanguage();
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  return (
    <ConfigProvider
      theme={theme}
      locale={language === 'zh' ? zhCN : enUS}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
    >
      <Outlet />
    </ConfigProvider>
  );
}
