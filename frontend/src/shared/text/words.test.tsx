// @vitest-environment jsdom

import first from "virtual:texts/mn/first";
import { cleanup, render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, expect, test } from "vitest";

afterEach(cleanup);

/** A page with a text that comes late, opened where the host's words stand. */
async function open() {
  document.body.innerHTML = '<div id="root"><main>host</main></div>';
  const { WithoutGaps, WordsProvider, useWords, wordsOf } = await import("./words");
  const Late = () => <p>page: {useWords().t("results.tieBreak", { keys: "A" })}</p>;
  render(
    <WordsProvider first={wordsOf("mn", first)}>
      <Suspense fallback={<p>host’s words</p>}>
        <WithoutGaps>
          <Late />
        </WithoutGaps>
      </Suspense>
    </WordsProvider>,
  );
  return screen;
}

test("the host's words stand until the page can say all of its own", async () => {
  const page = await open();
  expect(page.getByText("host’s words")).toBeTruthy();
  expect((await page.findByText(/^page: /)).textContent).toBe("page: Тэнцвэл харах дараалал: A");
});
