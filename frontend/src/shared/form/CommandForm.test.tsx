// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { CommandForm, emptyOf } from "./CommandForm";
import { CountField } from "./CountField";
import { FilesField } from "./FilesField";

vi.mock("./ownDraft", () => ({ useOwnDraft: () => undefined }));
vi.mock("#shared/files/upload", () => ({ upload: async () => "ab12" }));
vi.mock("#shared/files/Attached", () => ({ Attached: () => null }));

afterEach(cleanup);

const submit = vi.fn(async () => true);
const command = { submit, sending: false };
const words = wordsOf("mn", first, { ...codes, ...offices });
const send = () => userEvent.click(screen.getByRole("button", { name: "Илгээх" }));

test("of several faults the first on the page has the focus, and a file that is chosen ends its own", async () => {
  render(
    <WordsProvider first={words}>
      <CommandForm
        name="Илгээх"
        command={command}
        faultsOf={(form) => emptyOf(form, "count", "report")}
        inputOf={() => ({})}
        done={() => {}}
      >
        {(faultOf) => (
          <>
            <FilesField id="report" label="Тайлан" fault={faultOf("report")} />
            <CountField id="count" label="Тоо" fault={faultOf("count")} />
          </>
        )}
      </CommandForm>
    </WordsProvider>,
  );
  await send();
  const file = screen.getByLabelText(/Тайлан/);
  expect(document.activeElement).toBe(file);
  await userEvent.upload(file, new File(["a"], "a.pdf", { type: "application/pdf" }));
  expect(document.querySelector("#report-fault")).toBeNull();
  await send();
  expect(document.activeElement).toBe(screen.getByLabelText("Тоо"));
});

test("who was asked of one thing agrees to no other", async () => {
  submit.mockClear();
  const form = (proposals: string[]) => (
    <WordsProvider first={words}>
      <CommandForm
        name="Илгээх"
        question="Битүүмжлэх үү?"
        command={command}
        inputOf={() => ({ proposals })}
        done={() => {}}
      >
        {() => null}
      </CommandForm>
    </WordsProvider>
  );
  const yes = () => userEvent.click(screen.getByRole("button", { name: "Тийм, бүртгэх" }));
  const { rerender } = render(form(["one"]));
  await send();
  rerender(form(["two"]));
  await yes();
  expect(submit).not.toHaveBeenCalled();
  expect(screen.getByText(/өөрчлөгдсөн. Битүүмжлэх үү/)).toBeTruthy();
  await yes();
  expect(submit).toHaveBeenCalledWith({ proposals: ["two"] });
});
