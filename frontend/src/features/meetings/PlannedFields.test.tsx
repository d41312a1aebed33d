// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Client, fetchExchange, Provider } from "urql";
import { afterEach, expect, test } from "vitest";
import { CommandForm } from "#shared/form/CommandForm";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { PlannedFields } from "./PlannedFields";

const command = { submit: async () => true, sending: false };

const nobody = new Client({
  url: "http://host/graphql",
  exchanges: [fetchExchange],
  fetch: async () => Response.json({ data: { me: { appointment: null } } }),
  preferGetMethod: false,
});

const shown = () =>
  render(
    <Provider value={nobody}>
      <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
        <CommandForm name="Товлох" command={command} inputOf={() => ({})} done={() => {}} draft="meeting:1">
          {() => <PlannedFields faultOf={() => undefined} />}
        </CommandForm>
      </WordsProvider>
    </Provider>,
  );

const places = () => screen.getAllByLabelText<HTMLInputElement>("Хаана").map(({ value }) => value);

afterEach(() => {
  cleanup();
  localStorage.clear();
});

test("a second place stands there again, however often the page is loaded", async () => {
  shown();
  await userEvent.click(screen.getByRole("button", { name: "Өөр газар нэмэх" }));
  for (const [index, field] of screen.getAllByLabelText("Хаана").entries())
    await userEvent.type(field, `Газар ${index + 1}`);
  for (let load = 0; load < 3; load++) {
    cleanup();
    shown();
    await waitFor(() => expect(places()).toEqual(["Газар 1", "Газар 2"]));
  }
});

test("a place that was only added is there again", async () => {
  shown();
  await new Promise((answered) => setTimeout(answered, 50));
  await userEvent.click(screen.getByRole("button", { name: "Өөр газар нэмэх" }));
  await new Promise(requestAnimationFrame);
  cleanup();
  shown();
  await waitFor(() => expect(places()).toEqual(["", ""]));
});

test("a place that was added once too often goes, and the focus stays near", async () => {
  shown();
  await userEvent.click(screen.getByRole("button", { name: "Өөр газар нэмэх" }));
  await userEvent.click(screen.getByRole("button", { name: "Газар хасах: 2" }));
  expect(places()).toEqual([""]);
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Өөр газар нэмэх" }));
});
