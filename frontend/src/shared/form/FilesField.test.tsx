// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { FormEvent, ReactNode } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { FilesField } from "./FilesField";

const upload = vi.hoisted(() => vi.fn(async () => "ab12"));
vi.mock("#shared/files/upload", () => ({ upload }));
vi.mock("#shared/files/Attached", () => ({
  Attached: ({ files, children }: { files: string[]; children: (hash: string, place: number) => ReactNode }) =>
    files.map((hash, place) => <div key={hash}>{children(hash, place + 1)}</div>),
}));

afterEach(cleanup);

test("the form hears of a file once it is with the host", async () => {
  const kept: FormDataEntryValue[] = [];
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <form onInput={({ currentTarget }) => kept.push(new FormData(currentTarget).get("photo") ?? "")}>
        <FilesField id="photo" label="Зураг" />
      </form>
    </WordsProvider>,
  );
  await userEvent.upload(screen.getByLabelText(/Зураг/), new File(["a"], "a.png", { type: "image/png" }));
  await waitFor(() => expect(kept.at(-1)).toBe("ab12"));
  // It may be a paper as well as a photo.
  await userEvent.click(screen.getByRole("button", { name: "Файл хасах: 1" }));
  expect(kept.at(-1)).toBe("");
});

test("a form waits for a file that is on its way", async () => {
  let arrive = (_: string) => {};
  upload.mockReturnValueOnce(new Promise((done) => (arrive = done)));
  const sent = vi.fn((event: FormEvent) => event.preventDefault());
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <form onSubmit={sent}>
        <FilesField id="photo" label="Зураг" />
        <button type="submit">Илгээх</button>
      </form>
    </WordsProvider>,
  );
  const send = () => userEvent.click(screen.getByRole("button", { name: "Илгээх" }));
  await userEvent.upload(screen.getByLabelText(/Зураг/), new File(["a"], "a.png", { type: "image/png" }));
  expect(screen.getByText(/Файл илгээгдэж байна/)).toBeTruthy();
  await send();
  expect(sent).not.toHaveBeenCalled();
  expect(document.activeElement?.textContent).toContain("маягтыг илгээсэнгүй");
  arrive("ab12");
  await screen.findByText(/Файл хүрсэн/);
  await send();
  expect(sent).toHaveBeenCalledOnce();
});
