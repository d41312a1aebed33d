/**
 * The style stands in the page itself: nothing is painted without it, and a file of its own would share a thin line with the
 * scripts. What the host has written is read as soon as the page is there.
 */
export const styleInside = () => ({
  name: "style-inside",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler(html, { bundle }) {
      return html
        .replace(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/g, (_, file) => `<style>${bundle[file].source}</style>`)
        .replaceAll(/<(script type="module"|link rel="(?:module)?preload")/g, '<$1 fetchpriority="low"');
    },
  },
});
