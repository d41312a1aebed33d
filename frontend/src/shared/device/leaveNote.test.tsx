// @vitest-environment jsdom

import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { useLeaveQuestion } from "./leaveNote";

afterEach(cleanup);

const followed = vi.fn((event: { preventDefault(): void }) => event.preventDefault());

function Page({ unsent }: { unsent: boolean }) {
  useLeaveQuestion(unsent, "Leave?");
  return (
    <>
      <a href="/elsewhere" onClick={followed}>
        elsewhere
      </a>
      {/* biome-ignore lint/a11y/useValidAnchor: whether it was followed is what is looked at */}
      <a href="#below" onClick={followed}>
        below
      </a>
    </>
  );
}

test.each([
  { unsent: true, answer: false, link: "elsewhere", asked: 1, left: 0 },
  { unsent: true, answer: true, link: "elsewhere", asked: 1, left: 1 },
  { unsent: true, answer: false, link: "below", asked: 0, left: 1 },
  { unsent: false, answer: false, link: "elsewhere", asked: 0, left: 1 },
])("$link, unsent $unsent, answered $answer: asked $asked times, left $left times", (of) => {
  const confirm = vi.spyOn(window, "confirm").mockReturnValue(of.answer);
  confirm.mockClear();
  followed.mockClear();
  render(<Page unsent={of.unsent} />);

  fireEvent.click(screen.getByText(of.link));

  expect([confirm.mock.calls.length, followed.mock.calls.length]).toEqual([of.asked, of.left]);
});
