/**
 * The style comes first, and on a thin line alone: nothing is painted without it, while the host's page is read without
 * any script.
 */
export const styleFirst = () => ({
  name: "style-first",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler(html) {
      const styles = [];
      const rest = html.replace(/ *<link rel="stylesheet"[^>]*>\n/g, (link) => {
        styles.push(link);
        return "";
      });
      return rest
        .replace(/(?= *<link rel="preload")/, () => styles.join(""))
        .replaceAll(/<(script type="module"|link rel="(?:module)?preload")/g, '<$1 fetchpriority="low"');
    },
  },
});
