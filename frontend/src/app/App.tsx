import { type ComponentType, lazy, Suspense, useEffect, useMemo, useState } from "react";
import { Outlet, Route, Routes, useParams } from "react-router";
import { useDrain } from "#features/ballots/castBallot";
import { HomePage } from "#features/home/HomePage";
import { useWords } from "#shared/text/words";
import { Loading } from "#shared/ui/Loading";
import { NotFound } from "#shared/ui/NotFound";
import { HeadProvider, type Where } from "#shared/ui/Page";
import { AppHeader } from "./AppHeader";
import { Footer } from "./Footer";

/** A page that is fetched when somebody goes there. */
const later = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazy(() => load().then((module) => ({ default: module[name] })));

const RoundPage = later(() => import("#features/rounds/RoundPage"), "RoundPage");
const ProposalsPage = later(() => import("#features/proposals/ProposalsPage"), "ProposalsPage");
const ProposalPage = later(() => import("#features/proposals/ProposalPage"), "ProposalPage");
const ProposePage = later(() => import("#features/proposals/ProposePage"), "ProposePage");
const BallotPage = later(() => import("#features/ballots/BallotPage"), "BallotPage");
const CheckPage = later(() => import("#features/ballots/CheckPage"), "CheckPage");
const ReceiptPage = later(() => import("#features/ballots/ReceiptPage"), "ReceiptPage");
const ReceiptsPage = later(() => import("#features/ballots/ReceiptsPage"), "ReceiptsPage");
const ResultsPage = later(() => import("#features/results/ResultsPage"), "ResultsPage");
const WhatIfPage = later(() => import("#features/results/WhatIfPage"), "WhatIfPage");
const DeskPage = later(() => import("#features/desk/DeskPage"), "DeskPage");
const KhuralPage = later(() => import("#features/khural/KhuralPage"), "KhuralPage");
const SittingPage = later(() => import("#features/khural/SittingPage"), "SittingPage");
const ResolutionPage = later(() => import("#features/khural/ResolutionPage"), "ResolutionPage");
const MeetingsPage = later(() => import("#features/meetings/MeetingsPage"), "MeetingsPage");
const MeetingPage = later(() => import("#features/meetings/MeetingPage"), "MeetingPage");
const SheetsPage = later(() => import("#features/sheets/SheetsPage"), "SheetsPage");
const CodingPage = later(() => import("#features/sheets/CodingPage"), "CodingPage");
const PaperSheetsPage = later(() => import("#features/sheets/PaperSheetsPage"), "PaperSheetsPage");
const MoneyPage = later(() => import("#features/funds/MoneyPage"), "MoneyPage");
const PlansPage = later(() => import("#features/plans/PlansPage"), "PlansPage");
const SlipsPage = later(() => import("#features/desk/SlipsPage"), "SlipsPage");
const NewRoundPage = later(() => import("#features/desk/NewRoundPage"), "NewRoundPage");
const HistoryPage = later(() => import("#features/history/HistoryPage"), "HistoryPage");
const AuditPage = later(() => import("#features/audit/AuditPage"), "AuditPage");
const WhyPaidPage = later(() => import("#features/audit/WhyPaidPage"), "WhyPaidPage");
const EventsPage = later(() => import("#features/audit/EventsPage"), "EventsPage");
const EventPage = later(() => import("#features/audit/EventPage"), "EventPage");
const ProposalThenPage = later(() => import("#features/history/ThenPages"), "ProposalThenPage");
const ResolutionThenPage = later(() => import("#features/history/ThenPages"), "ResolutionThenPage");
const MoneyThenPage = later(() => import("#features/history/ThenPages"), "MoneyThenPage");
const PeoplePage = later(() => import("#features/people/PeoplePage"), "PeoplePage");
const VerifyPage = later(() => import("#features/verify/VerifyPage"), "VerifyPage");
const GlossaryPage = later(() => import("#features/glossary/GlossaryPage"), "GlossaryPage");
const PosterPage = later(() => import("#features/verify/PosterPage"), "PosterPage");
const AskErasurePage = later(() => import("#features/erasures/AskErasurePage"), "AskErasurePage");
const ErasuresPage = later(() => import("#features/erasures/ErasuresPage"), "ErasuresPage");
const SignInPage = later(() => import("#features/officials/SignInPage"), "SignInPage");
const InvitationPage = later(() => import("#features/officials/InvitationPage"), "InvitationPage");
const ProfilePage = later(() => import("#features/officials/ProfilePage"), "ProfilePage");
const AdministrationPage = later(() => import("#features/officials/AdministrationPage"), "AdministrationPage");
const EnterPage = later(() => import("#features/people/EnterPage"), "EnterPage");

export function App() {
  const [where, say] = useState<Where>({});
  const head = useMemo(() => ({ where, say }), [where]);
  useSendingWhenOnline();
  return (
    <HeadProvider value={head}>
      <SkipLink />
      <AppHeader />
      <Suspense fallback={<Loading />}>
        <Routes>
          <Route path="/" element={<HomePage />} />
          <Route path="/rounds/:roundId" element={<Identified />}>
            <Route index element={<RoundPage />} />
            <Route path="proposals" element={<ProposalsPage />} />
            <Route path="propose" element={<ProposePage />} />
            <Route path="vote" element={<BallotPage />} />
            <Route path="vote/check" element={<CheckPage />} />
            <Route path="vote/receipt" element={<ReceiptPage />} />
            <Route path="receipts" element={<ReceiptsPage />} />
            <Route path="results" element={<ResultsPage />} />
            <Route path="what-if" element={<WhatIfPage />} />
            <Route path="desk" element={<DeskPage />} />
            <Route path="slips" element={<SlipsPage />} />
            <Route path="history" element={<HistoryPage />} />
            <Route path="sheets" element={<SheetsPage />} />
            <Route path="sheets/coding" element={<CodingPage />} />
            <Route path="sheets/print" element={<PaperSheetsPage />} />
            <Route path="meetings" element={<MeetingsPage />} />
            <Route path="money" element={<MoneyPage />} />
            <Route path="money/then" element={<MoneyThenPage />} />
            <Route path="plans" element={<PlansPage />} />
            <Route path="khural" element={<KhuralPage />} />
          </Route>
          <Route path="/new-round" element={<NewRoundPage />} />
          <Route path="/proposals/:proposalId" element={<Identified />}>
            <Route index element={<ProposalPage />} />
            <Route path="erasure" element={<AskErasurePage />} />
            <Route path="then" element={<ProposalThenPage />} />
          </Route>
          <Route path="/audit" element={<AuditPage />} />
          <Route path="/payments/:paymentId" element={<Identified />}>
            <Route index element={<WhyPaidPage />} />
          </Route>
          <Route path="/audit/events" element={<EventsPage />} />
          <Route path="/events/:number" element={<EventPage />} />
          <Route path="/verify" element={<VerifyPage />} />
          <Route path="/glossary" element={<GlossaryPage />} />
          <Route path="/poster" element={<PosterPage />} />
          <Route path="/erasures" element={<ErasuresPage />} />
          <Route path="/meetings/:meetingId" element={<Identified />}>
            <Route index element={<MeetingPage />} />
          </Route>
          <Route path="/sittings/:sittingId" element={<Identified />}>
            <Route index element={<SittingPage />} />
          </Route>
          <Route path="/resolutions/:resolutionId" element={<Identified />}>
            <Route index element={<ResolutionPage />} />
            <Route path="then" element={<ResolutionThenPage />} />
          </Route>
          <Route path="/people" element={<PeoplePage />} />
          <Route path="/enter/:token" element={<EnterPage />} />
          <Route path="/sign-in" element={<SignInPage />} />
          <Route path="/invitation/:token" element={<InvitationPage />} />
          <Route path="/profile" element={<ProfilePage />} />
          <Route path="/administration" element={<AdministrationPage />} />
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Suspense>
      <Footer />
    </HeadProvider>
  );
}

const isId = (text?: string) => text === undefined || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** An address cut short on its way names nothing; the host need not be asked. */
function Identified() {
  return Object.values(useParams()).every(isId) ? <Outlet /> : <NotFound />;
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
    window.addEventListener("online", send);
    document.addEventListener("visibilitychange", send);
    return () => {
      window.removeEventListener("online", send);
      document.removeEventListener("visibilitychange", send);
    };
  }, [drain]);
}
