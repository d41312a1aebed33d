using Tusuv.Domain.Audit;
using Tusuv.Domain.Meetings;

namespace Tusuv.Domain.Tests.Audit;

public class PublishedTextsTests
{
    [Fact]
    public void A_proposal_is_read_by_everybody() =>
        Assert.Equal([WellSubmitted.Title], PublishedTexts.In(WellSubmitted));

    [Fact]
    public void Names_of_tellers_stay_closed() =>
        Assert.Empty(
            PublishedTexts.In(new HandsCounted(1, [], Write("Б.Бат").Commitment, Write("Д.Дулмаа").Commitment, Today))
        );
}
