import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { Provider } from "urql";
import { makeClient } from "#shared/graph/client";
import "#shared/look/index.css";
import { firstWords, WordsProvider } from "#shared/text/words";
import { App } from "./App";
import { keepToFirstTarget } from "./firstTarget";

const root = createRoot(document.getElementById("root") as HTMLElement);

keepToFirstTarget();
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
