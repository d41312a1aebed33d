// @vitest-environment jsdom

import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { CodeField } from "./CodeField";
import { DoorForm } from "./DoorForm";
import type { Door } from "./useDoor";

afterEach(cleanup);

const words = wordsOf("mn", first, offices);
const door = { sending: false, problem: undefined } as unknown as Door;

test("a required field left empty is told beside it, and nothing is sent before it is filled", () => {
  const send = vi.fn();
  render(
    <WordsProvider first={words}>
      <DoorForm door={door} label="send" send={send}>
        {(faultOf) => <CodeField label="code" hint="hint" fault={faultOf("code")} />}
      </DoorForm>
    </WordsProvider>,
  );
  const code = screen.getByLabelText("code");
  fireEvent.change(code, { target: { value: "  " } });
  fireEvent.click(screen.getByText("send"));
  expect(document.querySelector(".field .fault")?.textContent).toContain("Заавал бөглөнө үү");
  expect(code.getAttribute("aria-invalid")).toBe("true");
  expect(document.activeElement).toBe(code);
  expect(send).not.toHaveBeenCalled();

  fireEvent.change(code, { target: { value: "123456" } });
  fireEvent.click(screen.getByText("send"));
  expect(document.querySelector(".field .fault")).toBeNull();
  expect(send).toHaveBeenCalledOnce();
});

test.each([
  ["session.wrong_code", "code"],
  ["session.locked", "send"],
])("after the refusal %s the focus is at %s", async (refused, at) => {
  const form = (door: Partial<Door>) => (
    <WordsProvider first={words}>
      <DoorForm door={door as Door} label="send" send={() => {}}>
        {(faultOf) => <CodeField label="code" hint="hint" fault={faultOf("code")} />}
      </DoorForm>
    </WordsProvider>
  );
  const { rerender } = render(form({ sending: true }));
  rerender(form({ sending: false, problem: "No", refused }));
  await new Promise(requestAnimationFrame);
  const focused = document.activeElement;
  expect(focused?.id || focused?.textContent).toBe(at);
  expect(screen.getByLabelText("code").getAttribute("aria-invalid")).toBe(at === "code" ? "true" : null);
  expect(screen.getAllByText("No")).toHaveLength(1);
});
