import { type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** Parts of the app that are not kept for use without a network: the explorer, and the scanner's engine until it was used. */
const notKept = ['**/explorer*'];

/**
 * Makes the app installable and lets it open without a network. The service worker keeps the app's own files only and
 * never an answer of the API. A new version waits until every window of the old one is closed: the next start uses it.
 */
export const installable = (): Plugin[] =>
  VitePWA({
    registerType: 'prompt',
    injectRegister: false, // src/keep-for-offline.ts does, where it may
    includeManifestIcons: false, // the system fetches them when the app is installed
    manifest: {
      id: '/',
      name: '友汇',
      short_name: '友汇',
      description: '街坊的积分,每一分都知道由谁兑付',
      lang: 'zh-CN',
      start_url: '/',
      scope: '/',
      display: 'standalone',
      background_color: '#f6f5f1',
      theme_color: '#0b5a43',
      icons: [
        { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
      shortcuts: [
        { name: '付款码', url: '/me', icons: [{ src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' }] },
      ],
    },
    workbox: {
      globPatterns: ['index.html', 'favicon.svg', 'assets/*.{js,css}'],
      globIgnores: notKept,
      navigateFallback: '/index.html',
      navigateFallbackDenylist: [/^\/(graphql|explorer|health|trust|dev\/)/, /\.\w+$/],
      inlineWorkboxRuntime: true,
      clientsClaim: true, // the first visit can already be reloaded without a network
      skipWaiting: false,
      cleanupOutdatedCaches: true,
      runtimeCaching: [
        {
          urlPattern: ({ url, sameOrigin }) => sameOrigin && /^\/assets\/.*\.wasm$/.test(url.pathname),
          handler: 'CacheFirst',
          options: { cacheName: 'scanner', expiration: { maxEntries: 3 } },
        },
      ],
    },
  });
