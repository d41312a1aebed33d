// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createMemoryRouter, RouterProvider, useSearchParams } from "react-router";
import { afterEach, expect, test } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { Filters } from "./Filters";

afterEach(cleanup);

function Page() {
  const [params] = useSearchParams();
  return <Filters rows={[{ sector: "WATER" } as never]} sector={params.get("sector") ?? ""} status="" />;
}

test("Back undoes what was chosen", async () => {
  const router = createMemoryRouter([{ path: "/", element: <Page /> }]);
  render(
    <WordsProvider first={wordsOf("mn", first, codes)}>
      <RouterProvider router={router} />
    </WordsProvider>,
  );
  const sector = () => screen.getAllByRole<HTMLSelectElement>("combobox")[0] as HTMLSelectElement;
  await userEvent.selectOptions(sector(), "WATER");
  expect(sector().value).toBe("WATER");
  await act(() => router.navigate(-1));
  expect(sector().value).toBe("");
});
