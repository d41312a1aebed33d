using Tusuv.Domain.Khural;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Offices;
using static Tusuv.Domain.Khural.ResolutionRefusals;
using static Tusuv.Domain.Tests.TheKhural;
using static Tusuv.Domain.Tests.TheResolution;

namespace Tusuv.Domain.Tests.KhuralCommands;

public class AdoptResolutionTests
{
    private static readonly AdoptResolution Adopt = new(
        TheKhural.Khural,
        2025,
        new("31"),
        Adopted,
        Resolved.Title,
        Preamble,
        Clauses,
        Draft,
        December,
        WholeList,
        null,
        null
    );

    private static readonly Sitting Decided = SittingOf([.. Moved, ListCarried]);

    private static readonly Sitting Repealed = Sat(new("rescission"), Ldf2027);

    /// <summary>A sitting of which the third item is of this type.</summary>
    private static Sitting Sat(Code type, RoundId? round) =>
        SittingOf([
            Convened with
            {
                Agenda = [.. Convened.Agenda.Take(2), Convened.Agenda[2] with { Type = type, RoundId = round }],
            },
            .. Moved.Skip(1),
            ListCarried,
        ]);

    [Fact]
    public void What_was_carried_becomes_a_resolution() =>
        GivenResolution().When(r => Adopt.Decide(r, Decided, Facts, Secretary)).Then(Resolved);

    [Fact]
    public void Adopting_twice_records_nothing_new() =>
        GivenResolution(Resolved).When(r => Adopt.Decide(r, Decided, Facts, Secretary)).ThenNothing();

    [Fact]
    public void What_belongs_to_the_session_is_marked_where_another_body_decided_it()
    {
        var rules = Decided.Rules;
        var beyond = Decided with
        {
            Rules = rules with { Items = [.. rules.Items.Select(i => i with { OfSession = true })] },
        };

        GivenResolution().When(r => Adopt.Decide(r, beyond, Facts, Secretary)).Then(Resolved with { OfSession = true });
    }

    [Fact]
    public void A_presidium_does_not_change_the_list_of_its_khural()
    {
        var standing = ResolutionOf(Resolved with { ResolutionId = No9, BodyId = new(Id(77)), Number = new("9") });
        var presidium = Facts.Body! with { Kind = Offices.BodyKind.Presidium };

        GivenResolution()
            .When(r => Adopt.Decide(r, Decided, Facts with { Listed = standing, Body = presidium }, Secretary))
            .ThenRefused(ListOfAnotherBody(2025, standing.Number));
    }

    [Fact]
    public void Another_list_of_the_same_round_amends_the_first()
    {
        var standing = ResolutionOf(Resolved with { ResolutionId = No9, Number = new("9") });
        var facts = Facts with { Listed = standing, Amended = standing };

        GivenResolution()
            .When(r => Adopt.Decide(r, Decided, facts, Secretary))
            .ThenRefused(ListStands(2025, standing.Number));
        GivenResolution()
            .When(r => (Adopt with { Amends = No9 }).Decide(r, Decided, facts, Secretary))
            .Then(Resolved with { Amends = No9 });
    }

    [Fact]
    public void A_number_is_given_once_a_year() =>
        GivenResolution(Resolved)
            .When(r => (Adopt with { MotionId = Boiler }).Decide(r, Decided, Facts, Secretary))
            .ThenRefused(NumberTaken);

    [Fact]
    public void What_fell_becomes_none() =>
        GivenResolution()
            .When(r => Adopt.Decide(r, SittingOf([.. Moved, ListCarried with { Carried = false }]), Facts, Secretary))
            .ThenRefused(NotCarried);

    [Fact]
    public void What_was_not_voted_on_becomes_none() =>
        GivenResolution().When(r => Adopt.Decide(r, SittingOf(Moved), Facts, Secretary)).ThenRefused(NotCarried);

    [Fact]
    public void It_rests_upon_something() =>
        GivenResolution()
            .When(r => (Adopt with { Preamble = [] }).Decide(r, Decided, Facts, Secretary))
            .ThenRefused(BasisMissing);

    [Fact]
    public void Clauses_are_numbered_from_one() =>
        GivenResolution()
            .When(r => (Adopt with { Clauses = [Clauses[1]] }).Decide(r, Decided, Facts, Secretary))
            .ThenRefused(ClausesOutOfOrder);

    [Fact]
    public void Somebody_is_charged() =>
        GivenResolution()
            .When(r =>
                (Adopt with { Clauses = [Clauses[1] with { Number = 1, Assignee = null }] }).Decide(
                    r,
                    Decided,
                    Facts,
                    Secretary
                )
            )
            .ThenRefused(AssigneeMissing);

    [Fact]
    public void It_is_of_the_day_of_its_sitting() =>
        GivenResolution()
            .When(r => (Adopt with { AdoptedOn = new(2025, 12, 20) }).Decide(r, Decided, Facts, Secretary))
            .ThenRefused(DayOutOfRange);

    [Fact]
    public void Only_admitted_and_costed_projects_are_listed() =>
        GivenResolution()
            .When(r => Adopt.Decide(r, Decided, Facts with { Candidates = [WellReady] }, Secretary))
            .ThenRefused(ProjectNotReady(Lamps));

    [Fact]
    public void A_list_is_not_above_the_money_of_the_round() =>
        GivenResolution()
            .When(r =>
                (Adopt with { Annex = new(Ldf2027, [new(Well, Tugrug(200_000_001), new("cost_changed"))], []) }).Decide(
                    r,
                    Decided,
                    Facts,
                    Secretary
                )
            )
            .ThenRefused(OverCeiling(1, "MNT"));

    [Fact]
    public void Another_sum_than_the_voters_counted_needs_a_reason()
    {
        var dearer = Draft with { Lines = [Draft.Lines[0] with { Amount = Tugrug(50_000_000) }, Draft.Lines[1]] };

        Decide(dearer).ThenRefused(DifferenceUnexplained(Well));
        Decide(dearer with { Lines = [dearer.Lines[0] with { Difference = new("weather") }, dearer.Lines[1]] })
            .ThenRefused(CommonRefusals.ReasonUnknown);
        Decide(dearer with { Lines = [dearer.Lines[0] with { Difference = new("cost_changed") }, dearer.Lines[1]] })
            .Then(
                Resolved with
                {
                    Annex = List with
                    {
                        Lines =
                        [
                            List.Lines[0] with
                            {
                                Amount = Tugrug(50_000_000),
                                Difference = new("cost_changed"),
                            },
                            List.Lines[1],
                        ],
                    },
                }
            );
    }

    [Fact]
    public void What_the_voters_chose_is_not_left_out_in_silence()
    {
        var without = Draft with { Lines = [Draft.Lines[0]] };

        Decide(without).ThenRefused(DifferenceUnexplained(Lamps));
        Decide(without with { LeftOut = [new(Lamps, new("funded_elsewhere"))] })
            .Then(
                Resolved with
                {
                    Annex = List with { Lines = [List.Lines[0]], LeftOut = [new(Lamps, new("funded_elsewhere"))] },
                }
            );
    }

    [Fact]
    public void What_is_as_the_voters_have_it_needs_no_reason() =>
        Decide(Draft with { Lines = [Draft.Lines[0] with { Difference = new("next_in_order") }, Draft.Lines[1]] })
            .ThenRefused(NothingToExplain(Well));

    [Fact]
    public void No_list_is_approved_while_people_choose() =>
        GivenResolution()
            .When(r => Adopt.Decide(r, Decided, Facts with { Round = RoundOf(Voting), Voters = null }, Secretary))
            .ThenRefused(VoteIsOpen);

    [Fact]
    public void In_a_year_without_a_vote_nothing_is_compared() =>
        GivenResolution()
            .When(r => Adopt.Decide(r, Decided, Facts with { Voters = null }, Secretary))
            .Then(Resolved with { Annex = List with { VotersResult = null } });

    [Fact]
    public void What_is_changed_must_be_there() =>
        GivenResolution()
            .When(r => (Adopt with { Amends = No9 }).Decide(r, Decided, Facts, Secretary))
            .ThenRefused(TargetUnfit);

    [Fact]
    public void A_khural_takes_back_what_its_Presidium_decided_and_not_the_other_way_round()
    {
        var presidiums = ResolutionOf(Resolved with { ResolutionId = No9, BodyId = TheKhural.Presidium });
        var repeal = Adopt with { Annex = null, Rescinds = No9 };
        GivenResolution()
            .When(r => repeal.Decide(r, Repealed, Facts with { Rescinded = presidiums }, Secretary))
            .Then(Resolved with { Annex = null, Rescinds = No9 });
        var presidium = TheKhural.Members with { Kind = BodyKind.Presidium };
        GivenResolution()
            .When(r => repeal.Decide(r, Repealed, Facts with { Rescinded = presidiums, Body = presidium }, Secretary))
            .ThenRefused(TargetUnfit);
    }

    [Fact]
    public void Nothing_is_taken_back_by_the_majority_of_another_type_of_item()
    {
        var older = ResolutionOf(Resolved with { ResolutionId = No9 });

        GivenResolution()
            .When(r => (Adopt with { Rescinds = No9 }).Decide(r, Decided, Facts with { Rescinded = older }, Secretary))
            .ThenRefused(NotAnItemOfRescission);
    }

    [Fact]
    public void A_list_is_approved_and_changed_by_the_majority_for_lists()
    {
        var listed = ResolutionOf(Resolved with { ResolutionId = No9 });

        GivenResolution().When(r => Adopt.Decide(r, Repealed, Facts, Secretary)).ThenRefused(NotAnItemOfProjects);
        GivenResolution()
            .When(r =>
                (Adopt with { Annex = null, Amends = No9 }).Decide(
                    r,
                    Repealed,
                    Facts with
                    {
                        Amended = listed,
                    },
                    Secretary
                )
            )
            .ThenRefused(NotAnItemOfProjects);
    }

    [Fact]
    public void A_list_is_of_the_round_of_its_item() =>
        GivenResolution()
            .When(r => Adopt.Decide(r, Sat(new("projects"), null), Facts, Secretary))
            .ThenRefused(RoundUnknown);

    [Fact]
    public void Another_soum_adopts_nothing_here() =>
        GivenResolution().When(r => Adopt.Decide(r, Decided, Facts, Neighbour)).ThenRefused(CommonRefusals.OutOfReach);

    private static Spec.Result<ResolutionEvent> Decide(AnnexDraft draft) =>
        GivenResolution().When(r => (Adopt with { Annex = draft }).Decide(r, Decided, Facts, Secretary));
}
