import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { type Palette, printPalette, screenPalette } from '../reports/palette.ts';

/** Writes the palette shared with paper into the page as CSS variables, so the first paint already has its colours. */
function paletteVariables(): Plugin {
  const variables = (palette: Palette): string =>
    Object.entries(palette)
      .map(([name, color]) => `--${name}:${color};`)
      .join('');
  const children = `:root{${variables(screenPalette)}}@media print{:root{${variables(printPalette)}}}`;
  return {
    name: 'palette-variables',
    transformIndexHtml: () => [{ tag: 'style', children, injectTo: 'head' }],
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), paletteVariables()],
  server: { proxy: { '/api': { target: 'http://127.0.0.1:3000', changeOrigin: false } } },
  build: { outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 1200 },
});
