using Tusuv.Api.Identity;
using Tusuv.Domain.Khural;

namespace Tusuv.Api.Graph;

internal static class KhuralFields
{
    public static void AddKhural(this MutationType mutation)
    {
        mutation.Command<AdoptProcedure>(
            Policies.KhuralOffice,
            "Enter the rules of procedure that a body has adopted."
        );
        mutation.Command<ConveneSitting>(Policies.KhuralOffice, "Convene a sitting of a khural or its Presidium.");
        mutation.Command<StateAttendance>(Policies.KhuralOffice, "State who is there when a sitting opens.");
        mutation.Command<RecordArrival>(Policies.KhuralOffice, "Record that a member has arrived.");
        mutation.Command<RecordDeparture>(Policies.KhuralOffice, "Record that a member has left.");
        mutation.Command<VoteOnOpening>(Policies.KhuralOffice, "Enter the hands raised on a step of the opening.");
        mutation.Command<DeclareInterest>(
            Policies.KhuralOffice,
            "Declare a member's interest, by which they are recused."
        );
        mutation.Command<MakeMotion>(Policies.KhuralOffice, "Enter what a member moves, or moves to change.");
        mutation.Command<VoteByHands>(Policies.KhuralOffice, "Enter the hands raised on a motion.");
        mutation.Command<VoteInSecret>(
            Policies.KhuralOffice,
            "Enter the papers of a secret vote as its tellers counted."
        );
        mutation.Command<OpenRollCall>(Policies.KhuralOffice, "Open a vote by name.");
        mutation.Command<CastVote>(Policies.KhuralMember, "Vote by name on one's own device.");
        mutation.Command<TypeVote>(Policies.KhuralOffice, "Type a vote read aloud; typing it again corrects it.");
        mutation.Command<CloseRollCall>(Policies.KhuralOffice, "Close a vote by name and establish its result.");
        mutation.Command<AbandonRollCall>(Policies.KhuralOffice, "Give up a vote by name, to begin it anew.");
        mutation.Command<EndSitting>(Policies.KhuralOffice, "End a sitting.");
        mutation.Command<AdoptResolution>(
            Policies.KhuralOffice,
            "Write a carried motion down as a numbered resolution."
        );
        mutation.Command<RecordResolution>(
            Policies.KhuralOffice,
            "Record a decision from its paper; what breaks a rule is kept and named."
        );
        mutation.Command<SignResolution>(Policies.Chair, "Sign a resolution, with which it takes effect.");
    }
}
