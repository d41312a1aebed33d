// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { Footer } from "./Footer";

const asked = vi.hoisted(() => ({ me: {} }));
vi.mock("#shared/graph/meQuery", () => ({ useMe: () => asked.me }));

afterEach(cleanup);

const foot = () =>
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <MemoryRouter>
        <Footer />
      </MemoryRouter>
    </WordsProvider>,
  );

test("who cannot be asked who they are is told that there is no line, and not to sign in", () => {
  asked.me = { error: { networkError: new Error() } };
  foot();
  expect(screen.queryByText("Албан хаагч нэвтрэх")).toBeNull();
  expect(screen.queryByText(/Сүлжээ алга/)).not.toBeNull();
});

test.each([{ data: { me: { signedIn: false, oneClickPeople: [] } } }, { error: {} }])(
  "who is nobody here is shown the door",
  (me) => {
    asked.me = me;
    foot();
    expect(screen.queryByText("Албан хаагч нэвтрэх")).not.toBeNull();
  },
);
