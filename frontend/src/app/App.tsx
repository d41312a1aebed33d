import { Suspense, useEffect, useMemo, useState } from "react";
import { Route, Routes, useLocation } from "react-router";
import { useDrain } from "#features/ballots/castBallot";
import { HomePage } from "#features/home/HomePage";
import { whenThereIsALine } from "#shared/device/line";
import { useWords, WithoutGaps } from "#shared/text/words";
import { Loading } from "#shared/ui/Loading";
import { HeadProvider, type Where } from "#shared/ui/Page";
import { part } from "#shared/ui/part";
import { AppHeader } from "./AppHeader";
import { Footer } from "./Footer";
import { Identified } from "./Identified";
import { afterwards, later } from "./later";
import { wantedBy } from "./ofThePast";

const RoundPage = later(() => import("#features/rounds/RoundPage"), "RoundPage");
const ProposalsPage = later(() => import("#features/proposals/ProposalsPage"), "ProposalsPage");
const ProposalPage = later(() => import("#features/proposals/ProposalPage"), "ProposalPage");
const ProposePage = later(() => import("#features/proposals/ProposePage"), "ProposePage");
const BallotPage = later(() => import("#features/ballots/BallotPage"), "BallotPage");
const CheckPage = later(() => import("#features/ballots/CheckPage"), "CheckPage");
const ReceiptPage = later(() => import("#features/ballots/ReceiptPage"), "ReceiptPage");
const ReceiptsPage = later(() => import("#features/ballots/ReceiptsPage"), "ReceiptsPage");
const ResultsPage = later(() => import("#features/results/ResultsPage"), "ResultsPage");
const Newer = afterwards(() => import("./Newer"), "Newer");
const PageThen = part(() => import("#features/history/PageThen"), "PageThen");
const Differences = part(() => import("#features/history/Differences"), "Differences");
const OtherPages = later(() => import("./OtherPages"), "OtherPages");

export function App() {
  const [where, say] = useState(shelled);
  const head = useMemo(() => ({ where, say }), [where]);
  useSendingWhenOnline();
  const { pathname, search } = useLocation();
  const wanted = useMemo(() => wantedBy(pathname, search), [pathname, search]);
  return (
    <HeadProvider value={head}>
      <SkipLink />
      <AppHeader />
      <Suspense>
        <Newer />
      </Suspense>
      <Suspense fallback={<Loading />}>
        <WithoutGaps>
          {wanted.is === "compared" && <Differences>{pages}</Differences>}
          {wanted.is === "then" && <PageThen asOf={wanted.asOf}>{pages}</PageThen>}
          {wanted.is === "now" && pages}
        </WithoutGaps>
      </Suspense>
      <Footer />
    </HeadProvider>
  );
}

const pages = (
  <Routes>
    <Route path="/" element={<HomePage />} />
    <Route element={<Identified />}>
      <Route path="/rounds/:roundId" element={<RoundPage />} />
      <Route path="/rounds/:roundId/proposals" element={<ProposalsPage />} />
      <Route path="/rounds/:roundId/propose" element={<ProposePage />} />
      <Route path="/rounds/:roundId/vote" element={<BallotPage />} />
      <Route path="/rounds/:roundId/vote/check" element={<CheckPage />} />
      <Route path="/rounds/:roundId/vote/receipt" element={<ReceiptPage />} />
      <Route path="/rounds/:roundId/receipts" element={<ReceiptsPage />} />
      <Route path="/rounds/:roundId/results" element={<ResultsPage />} />
      <Route path="/proposals/:proposalId" element={<ProposalPage />} />
    </Route>
    <Route path="*" element={<OtherPages />} />
  </Routes>
);

/** Where the reader is, as the host's own page says it until the first answer does. */
function shelled(): Where {
  const header = document.querySelector("#root > .app-header");
  return {
    place: header?.querySelector(".brand small")?.textContent ?? undefined,
    round: header?.querySelector(".app-nav a")?.getAttribute("href")?.split("/")[2],
  };
}

function SkipLink() {
  const { t } = useWords();
  return (
    <a className="skip" href="#content">
      {t("nav.skip")}
    </a>
  );
}

/** Ballots that wait go out as soon as there is a line: at the start, when it comes back, when the reader does. */
function useSendingWhenOnline() {
  const drain = useDrain();
  useEffect(() => {
    const send = () => {
      if (navigator.onLine && document.visibilityState === "visible") drain().catch(() => {});
    };
    send();
    const stop = whenThereIsALine(send);
    document.addEventListener("visibilitychange", send);
    return () => {
      stop();
      document.removeEventListener("visibilitychange", send);
    };
  }, [drain]);
}
