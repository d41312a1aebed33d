// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { RECORDED } from "#shared/graph/recorded";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { CommandForm } from "./CommandForm";
import { Confirmed } from "./Confirmed";

vi.mock("./ownDraft", () => ({ useOwnDraft: () => undefined }));

afterEach(cleanup);

const command = { submit: async () => false, problem: "Ирц хүрсэнгүй. Ирсэн: 30", sending: false };
const refused = () => screen.queryByText(/Ирсэн: 30/);
const recorded = () => act(() => dispatchEvent(new Event(RECORDED)));

test("a refusal goes once something else was recorded, which may have been what was missing", async () => {
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <Confirmed name="Дуусгах" question="Дуусгах уу?" command={command} input={{}} done={() => {}} />
    </WordsProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Дуусгах" }));
  await userEvent.click(screen.getByRole("button", { name: "Тийм, бүртгэх" }));
  expect(refused()).not.toBeNull();
  recorded();
  expect(refused()).toBeNull();
});

test("what may be another thing by now is asked anew after a refusal, and no second press says yes to it", async () => {
  const submit = vi.fn(async () => false);
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <Confirmed
        name="Дуусгах"
        question="Дуусгах уу?"
        command={{ ...command, submit }}
        input={{}}
        done={() => {}}
        look={() => {}}
      />
    </WordsProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Дуусгах" }));
  await userEvent.click(screen.getByRole("button", { name: "Тийм, бүртгэх" }));
  expect(screen.queryByText("Дуусгах уу?")).toBeNull();
  expect(refused()).not.toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "Дуусгах" })));
  await userEvent.click(screen.getByRole("button", { name: "Дуусгах" }));
  expect(refused()).toBeNull();
  expect(submit).toHaveBeenCalledTimes(1);
});

test("a form whose first part was recorded and whose second was refused says so", async () => {
  const inTwo = {
    ...command,
    submit: async () => {
      dispatchEvent(new Event(RECORDED));
      return false;
    },
  };
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <CommandForm name="Бүртгэх" command={inTwo} inputOf={() => ({})} done={() => {}}>
        {() => null}
      </CommandForm>
    </WordsProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Бүртгэх" }));
  expect(refused()).not.toBeNull();
  recorded();
  expect(refused()).toBeNull();
});

test("Escape leaves the question, and the button that asked it has the focus again", async () => {
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <Confirmed name="Дуусгах" question="Дуусгах уу?" command={command} input={{}} done={() => {}} />
    </WordsProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Дуусгах" }));
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByText("Дуусгах уу?")).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "Дуусгах" })));
});

test("of two questions Escape leaves the one with the focus, else the last", async () => {
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      {["Нэг", "Хоёр"].map((name) => (
        <Confirmed key={name} name={name} question={`${name}?`} command={command} input={{}} done={() => {}} />
      ))}
    </WordsProvider>,
  );
  const asked = () => ["Нэг?", "Хоёр?"].filter((question) => screen.queryByText(question));
  const open = () => userEvent.click(screen.getAllByRole("button", { name: /^(Нэг|Хоёр)$/ })[0] as Element);
  await open();
  await open();
  screen.getAllByRole("button", { name: "Тийм, бүртгэх" })[0]?.focus();
  await userEvent.keyboard("{Escape}");
  expect(asked()).toEqual(["Хоёр?"]);
  await open();
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard("{Escape}");
  expect(asked()).toEqual(["Хоёр?"]);
  await userEvent.keyboard("{Escape}");
  expect(asked()).toEqual([]);
});

function Card() {
  const [sent, setSent] = useState(false);
  const command = { submit: async () => true, sending: false };
  return (
    <section>
      <h2>Хурал</h2>
      {!sent && (
        <Confirmed name="Дуусгах" question="Дуусгах уу?" command={command} input={{}} done={() => setSent(true)} />
      )}
      {!sent && (
        <CommandForm name="Бүртгэх" command={command} inputOf={() => ({})} done={() => setSent(true)}>
          {() => null}
        </CommandForm>
      )}
    </section>
  );
}

test.each([[["Дуусгах", "Тийм, бүртгэх"]], [["Бүртгэх"]]])(
  "where %s is done and its button goes away, the nearest heading has the focus and says that it is recorded",
  async (presses) => {
    render(
      <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
        <Card />
      </WordsProvider>,
    );
    for (const name of presses) await userEvent.click(screen.getByRole("button", { name }));
    const heading = screen.getByRole("heading");
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(heading.dataset.said).toBe("Бүртгэгдлээ.");
    heading.blur();
    expect(heading.dataset.said).toBeUndefined();
  },
);
