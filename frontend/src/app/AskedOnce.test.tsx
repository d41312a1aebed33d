// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import { lazy, type ReactNode, Suspense } from "react";
import { MemoryRouter } from "react-router";
import { Provider } from "urql";
import { afterEach, expect, test, vi } from "vitest";
import { SignInPage } from "#features/officials/SignInPage";
import { PeoplePage } from "#features/people/PeoplePage";
import { makeClient } from "#shared/graph/client";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { Footer } from "./Footer";

vi.mock("#shared/graph/subscriptions", () => ({ subscriptions: ({ forward }: { forward: unknown }) => forward }));
const fetchOrSeen = vi.hoisted(() => vi.fn());
vi.mock("#shared/graph/fetchOrSeen", () => ({ fetchOrSeen }));

afterEach(cleanup);

const person = { id: "a", office: "AUDITOR", holder: { text: "Бат" }, body: { name: {}, locality: { name: {} } } };
const me = { __typename: "Me", signedIn: false, appointment: null, offices: [], oneClickPeople: [person] };

test.each<[string, ReactNode]>([
  ["the door", <SignInPage key="door" />],
  ["the people of the demonstration", <PeoplePage key="people" />],
])("%s and the foot ask once who it is", async (_, page) => {
  vi.stubGlobal("fetch", async () => Response.json([]));
  fetchOrSeen.mockReset().mockImplementation(async () => Response.json({ data: { me } }));
  const Late = lazy(async () => {
    await new Promise((loaded) => setTimeout(loaded, 50));
    return { default: () => page };
  });
  render(
    <Provider value={makeClient()}>
      <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
        <MemoryRouter>
          <Suspense>
            <Late />
          </Suspense>
          <Footer />
        </MemoryRouter>
      </WordsProvider>
    </Provider>,
  );
  await screen.findByRole("main");
  await new Promise((later) => setTimeout(later, 100));
  expect(fetchOrSeen.mock.calls.length).toBe(1);
});
