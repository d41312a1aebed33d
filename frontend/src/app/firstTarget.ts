const QUICK = 500;

/**
 * The second click of a double press belongs to what was pressed first. Once a button that sends is gone, what has moved
 * under the finger is not what anybody meant.
 */
export function keepToFirstTarget() {
  let sent: { at: number; button: Element } | undefined;
  document.addEventListener(
    "click",
    (event) => {
      const target = event.target as Element;
      if (event.detail > 1 && sent && !sent.button.isConnected && event.timeStamp - sent.at < QUICK) {
        event.preventDefault();
        event.stopPropagation();
      }
      const button = target.closest(".button.primary");
      sent = button ? { at: event.timeStamp, button } : undefined;
    },
    true,
  );
}
