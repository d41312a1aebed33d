using Tusuv.Domain.Audit;
using Tusuv.Domain.Funds;
using static Tusuv.Domain.Tests.TheFund;
using static Tusuv.Domain.Tests.TheKhural;
using static Tusuv.Domain.Tests.TheResolution;

namespace Tusuv.Domain.Tests.Audit;

public class PaymentChainTests
{
    [Fact]
    public void Each_step_names_the_next()
    {
        var chain = Of([WellSubmitted, ListCarried, Resolved, .. Paying])!;

        Assert.Equal((Well, AdvancePaid), (chain.Contract.ProposalId, chain.Payment));
        Assert.False(chain.Reversed);
        Assert.Equal(
            [
                ChainStep.Paid,
                ChainStep.Contracted,
                ChainStep.SetAside,
                ChainStep.Resolved,
                ChainStep.KhuralVoted,
                ChainStep.Proposed,
            ],
            chain.Links.Where(link => link.Events.Count > 0).Select(link => link.Step)
        );
    }

    [Fact]
    public void What_is_of_another_project_is_not_in_it()
    {
        var chain = Of([.. Paying, new ProjectEarmarked(Lamps, No31, Tugrug(1), null, Today)])!;

        Assert.Single(chain.Links.Single(link => link.Step is ChainStep.SetAside).Events);
    }

    [Fact]
    public void One_that_was_taken_back_says_so()
    {
        var chain = Of([.. Paying, new PaymentReversed(Advance, new("ERROR"), Today)])!;

        Assert.True(chain.Reversed);
        Assert.Equal(2, chain.Links.Single(link => link.Step is ChainStep.Paid).Events.Count);
    }

    [Fact]
    public void A_payment_that_the_record_does_not_know_has_no_chain() => Assert.Null(Of([.. Contracted]));

    private static PaymentChain? Of(object[] events) =>
        PaymentChain.Of(
            Advance,
            [
                .. events.Select(
                    (e, i) =>
                        new Recorded(
                            e,
                            i + 1,
                            e switch
                            {
                                Proposals.ProposalEvent => Well.Value,
                                Khural.ResolutionEvent => No31.Value,
                                _ => Ldf2027.Value,
                            },
                            i + 1,
                            Today
                        )
                ),
            ]
        );
}
