import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { Provider } from "urql";
import { makeClient } from "#shared/graph/client";
import "#shared/look/index.css";
import { firstWords, WordsProvider } from "#shared/text/words";
import { App } from "./App";

const root = createRoot(document.getElementById("root") as HTMLElement);

firstWords().then((words) =>
  root.render(
    <StrictMode>
      <WordsProvider first={words}>
        <Provider value={makeClient()}>
          <BrowserRouter>
            <App />
          </BrowserRouter>
        </Provider>
      </WordsProvider>
    </StrictMode>,
  ),
);
