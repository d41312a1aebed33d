import { Navigate, Route, Routes, useLocation } from "react-router";
import { useWhose } from "#shared/form/ownDraft";
import { NotFound } from "#shared/ui/NotFound";
import { Identified } from "./Identified";
import { later } from "./later";

const WhatIfPage = later(() => import("#features/results/WhatIfPage"), "WhatIfPage");
const DeskPage = later(() => import("#features/desk/DeskPage"), "DeskPage");
const KhuralPage = later(() => import("#features/khural/KhuralPage"), "KhuralPage");
const ProcedurePage = later(() => import("#features/khural/ProcedurePage"), "ProcedurePage");
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
const AuditsPage = later(() => import("#features/audits/AuditsPage"), "AuditsPage");
const OneAuditPage = later(() => import("#features/audits/OneAuditPage"), "OneAuditPage");
const WhyPaidPage = later(() => import("#features/audit/WhyPaidPage"), "WhyPaidPage");
const EventsPage = later(() => import("#features/audit/EventsPage"), "EventsPage");
const EventPage = later(() => import("#features/audit/EventPage"), "EventPage");
const PeoplePage = later(() => import("#features/people/PeoplePage"), "PeoplePage");
const VerifyPage = later(() => import("#features/verify/VerifyPage"), "VerifyPage");
const GlossaryPage = later(() => import("#features/glossary/GlossaryPage"), "GlossaryPage");
const PosterPage = later(() => import("#features/verify/PosterPage"), "PosterPage");
const AskErasurePage = later(() => import("#features/erasures/AskErasurePage"), "AskErasurePage");
const RevisePage = later(() => import("#features/proposals/RevisePage"), "RevisePage");
const WithdrawPage = later(() => import("#features/proposals/WithdrawPage"), "WithdrawPage");
const AppealPage = later(() => import("#features/proposals/AppealPage"), "AppealPage");
const ErasuresPage = later(() => import("#features/erasures/ErasuresPage"), "ErasuresPage");
const SignInPage = later(() => import("#features/officials/SignInPage"), "SignInPage");
const InvitationPage = later(() => import("#features/officials/InvitationPage"), "InvitationPage");
const ProfilePage = later(() => import("#features/officials/ProfilePage"), "ProfilePage");
const TemplatesPage = later(() => import("#features/templates/TemplatesPage"), "TemplatesPage");
const ChangeTemplatePage = later(() => import("#features/templates/ChangeTemplatePage"), "ChangeTemplatePage");
const RoundTermsPage = later(() => import("#features/templates/RoundTermsPage"), "RoundTermsPage");
const AdministrationPage = later(() => import("#features/officials/AdministrationPage"), "AdministrationPage");
const EnterPage = later(() => import("#features/people/EnterPage"), "EnterPage");

/** What only some come for: officials, members of the khural, auditors. Their names are not fetched by those who come to vote. */
export function OtherPages() {
  // Known by the time that a form stands there.
  useWhose();
  return (
    <Routes>
      <Route element={<Identified />}>
        <Route path="/rounds/:roundId/what-if" element={<WhatIfPage />} />
        <Route path="/rounds/:roundId/desk" element={<DeskPage />} />
        <Route path="/rounds/:roundId/slips" element={<SlipsPage />} />
        <Route path="/rounds/:roundId/history" element={<HistoryPage />} />
        <Route path="/rounds/:roundId/sheets" element={<SheetsPage />} />
        <Route path="/rounds/:roundId/sheets/coding" element={<CodingPage />} />
        <Route path="/rounds/:roundId/sheets/print" element={<PaperSheetsPage />} />
        <Route path="/rounds/:roundId/meetings" element={<MeetingsPage />} />
        <Route path="/rounds/:roundId/money" element={<MoneyPage />} />
        <Route path="/rounds/:roundId/money/then" element={<ComparedHere />} />
        <Route path="/rounds/:roundId/plans" element={<PlansPage />} />
        <Route path="/rounds/:roundId/khural" element={<KhuralPage />} />
        <Route path="/rounds/:roundId/terms" element={<RoundTermsPage />} />
        <Route path="/proposals/:proposalId/revise" element={<RevisePage />} />
        <Route path="/proposals/:proposalId/withdraw" element={<WithdrawPage />} />
        <Route path="/proposals/:proposalId/appeal" element={<AppealPage />} />
        <Route path="/proposals/:proposalId/erasure" element={<AskErasurePage />} />
        <Route path="/proposals/:proposalId/then" element={<ComparedHere />} />
        <Route path="/payments/:paymentId" element={<WhyPaidPage />} />
        <Route path="/meetings/:meetingId" element={<MeetingPage />} />
        <Route path="/bodies/:bodyId/procedure" element={<ProcedurePage />} />
        <Route path="/sittings/:sittingId" element={<SittingPage />} />
        <Route path="/resolutions/:resolutionId" element={<ResolutionPage />} />
        <Route path="/resolutions/:resolutionId/then" element={<ComparedHere />} />
      </Route>
      <Route path="/new-round" element={<NewRoundPage />} />
      <Route path="/places/:placeId/templates" element={<TemplatesPage />} />
      <Route path="/places/:placeId/templates/:code" element={<ChangeTemplatePage />} />
      <Route path="/audit" element={<AuditPage />} />
      <Route path="/audits" element={<AuditsPage />} />
      <Route path="/audits/:code" element={<OneAuditPage />} />
      <Route path="/audit/events" element={<EventsPage />} />
      <Route path="/events/:number" element={<EventPage />} />
      <Route path="/verify" element={<VerifyPage />} />
      <Route path="/glossary" element={<GlossaryPage />} />
      <Route path="/poster" element={<PosterPage />} />
      <Route path="/erasures" element={<ErasuresPage />} />
      <Route path="/people" element={<PeoplePage />} />
      <Route path="/enter/:token" element={<EnterPage />} />
      <Route path="/sign-in" element={<SignInPage />} />
      <Route path="/invitation/:token" element={<InvitationPage />} />
      <Route path="/profile" element={<ProfilePage />} />
      <Route path="/administration" element={<AdministrationPage />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}

/** Letters were sent with addresses of a page of its own. */
function ComparedHere() {
  const { pathname, search } = useLocation();
  const params = new URLSearchParams(search);
  if (!params.has("from")) params.set("from", "");
  return <Navigate replace to={`${pathname.replace(/\/then$/, "")}?${params}`} />;
}
