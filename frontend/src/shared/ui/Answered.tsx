import type { ReactNode } from "react";
import { ErrorSaid } from "#shared/graph/ErrorSaid";
import type { Asked } from "#shared/graph/useAsk";
import { useWords } from "#shared/text/words";
import { Loading } from "./Loading";
import { NotFound } from "./NotFound";
import { Notice } from "./Notice";
import { Page, Seen } from "./Page";

type AnsweredProps<Data, Thing> = {
  asked: Asked<Data>;
  find: (data: Data) => Thing | null | undefined;
  children: (thing: Thing) => ReactNode;
};

/** Waiting, failed, not there, there: each page says the four in the same way. */
export function Answered<Data, Thing>({ asked, find, children }: AnsweredProps<Data, Thing>) {
  const { t } = useWords();
  const { data, error, seenAt, again } = asked;
  const thing = data && find(data);
  if (thing) return <Seen value={seenAt}>{children(thing)}</Seen>;
  if (!error) return data ? <NotFound /> : <Loading />;
  return (
    <Page title={t("state.failed")}>
      <Notice kind="bad">
        <ErrorSaid error={error} />
      </Notice>
      <button type="button" className="button" onClick={again}>
        {t("state.again")}
      </button>
    </Page>
  );
}
