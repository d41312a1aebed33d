// @vitest-environment jsdom

import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { Facts } from "./Facts";
import { Records } from "./Records";

afterEach(cleanup);
vi.mock("./Scrolling", () => ({ Scrolling: ({ children }: { children: unknown }) => children }));

test("names that come a moment later leave nothing behind of what stood in their place", () => {
  const named = (...names: string[]) => <Facts facts={names.map((name, place) => [name, String(place)])} />;
  const { rerender } = render(named("…", "…", "…"));
  rerender(named("Cost", "Rank", "Votes"));
  expect(screen.getAllByRole("definition")).toHaveLength(3);
});

test("columns that are named a moment later are as many as before", () => {
  const labelled = (...labels: string[]) => (
    <Records
      label="Turnout"
      columns={labels.map((label, place) => ({ label, of: (row: string) => `${row} ${place}` }))}
      rows={["Bag 1"]}
      keyOf={(row) => row}
    />
  );
  const { rerender } = render(labelled("…", "…", "…"));
  rerender(labelled("Area", "Voted", "Share"));
  expect(screen.getAllByRole("columnheader")).toHaveLength(3);
  expect(screen.getAllByRole("cell")).toHaveLength(3);
});
