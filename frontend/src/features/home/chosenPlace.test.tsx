// @vitest-environment jsdom

import { act, cleanup, render } from "@testing-library/react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { afterEach, expect, test } from "vitest";
import { useChosenPlace } from "./chosenPlace";

afterEach(() => {
  cleanup();
  localStorage.clear();
});

test("Back leads from a place to the one before it, and to none", async () => {
  let chosen: ReturnType<typeof useChosenPlace> | undefined;
  const Page = () => {
    chosen = useChosenPlace();
    return null;
  };
  const router = createMemoryRouter([{ path: "/", element: <Page /> }]);
  render(<RouterProvider router={router} />);
  const place = () => chosen?.place;
  await act(async () => chosen?.choose("khentii"));
  await act(async () => chosen?.choose("dornogovi"));
  expect(place()).toBe("dornogovi");
  await act(() => router.navigate(-1));
  expect(place()).toBe("khentii");
  await act(() => router.navigate(-1));
  expect(place()).toBeNull();
  await act(() => router.navigate("/"));
  expect(place()).toBe("dornogovi");
});
