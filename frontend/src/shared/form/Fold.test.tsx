// @vitest-environment jsdom

import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Fold } from "./Fold";

afterEach(cleanup);

const fold = (open: boolean) => (
  <Fold name="Move" open={open}>
    <input />
  </Fold>
);

test("what others do meanwhile folds nothing away over who types", () => {
  const { rerender } = render(fold(true));
  rerender(fold(false));
  expect(screen.getByRole<HTMLDetailsElement>("group").open).toBe(true);
});
