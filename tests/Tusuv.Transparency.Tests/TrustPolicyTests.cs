namespace Tusuv.Transparency.Tests;

public sealed class TrustPolicyTests
{
    private static readonly NoteKey[] Keys =
    [
        .. Enumerable
            .Range(1, 4)
            .Select(n =>
            {
                using var signer = new NoteSigner($"w{n}", NoteKeyKind.Witness, NoteTests.Seed((byte)n));
                return signer.Key;
            }),
    ];

    private static readonly string Witnesses = string.Concat(Keys.Select((key, i) => $"witness W{i + 1} {key}\n"));

    [Theory]
    [InlineData("quorum none", "")]
    [InlineData("quorum W2", "2")]
    [InlineData("group G any W1 W2\nquorum G", "2")]
    [InlineData("group G all W1 W2\nquorum G", "1 2")]
    [InlineData("group G 2 W1 W2 W3\nquorum G", "1 3")]
    [InlineData("group G 2 W1 W2 W3\ngroup H all G W4\nquorum H", "2 3 4")]
    public void A_quorum_is_met_by_enough_witnesses_and_not_by_one_less(string rule, string enough)
    {
        var policy = TrustPolicy.Parse($"# of whom we trust\n\n{Witnesses}  {rule}\n");
        NoteKey[] cosigned =
        [
            .. enough.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => Keys[int.Parse(n, null) - 1]),
        ];

        Assert.True(policy.IsMetBy(cosigned));
        Assert.All(cosigned, one => Assert.False(policy.IsMetBy(cosigned.Except([one]))));
        Assert.Equal(enough.Length > 0, policy.AsksForWitnesses);
    }

    [Theory]
    [InlineData("")]
    [InlineData("quorum W9")]
    [InlineData("quorum none\nquorum none")]
    [InlineData("group G 3 W1 W2\nquorum G")]
    [InlineData("group G 0 W1 W2\nquorum G")]
    [InlineData("group G any\nquorum G")]
    [InlineData("group W1 any W2\nquorum W1")]
    [InlineData("group none any W2\nquorum none")]
    [InlineData("group G any W1 W1\nquorum G")]
    [InlineData("group G any W1\ngroup H any W1\nquorum H")]
    [InlineData("quorum G\ngroup G any W1")]
    [InlineData("log nonsense\nquorum none")]
    [InlineData("believe everybody\nquorum none")]
    public void What_is_no_policy_is_refused(string rule) =>
        Assert.Throws<FormatException>(() => TrustPolicy.Parse(Witnesses + rule + "\n"));

    [Fact]
    public void Keys_are_of_their_kind_and_stand_there_once()
    {
        using var log = new NoteSigner("log", NoteKeyKind.Log, NoteTests.Seed(9));

        Assert.Equal([log.Key], TrustPolicy.Parse($"log {log.Key} https://log.example/\nquorum none").Logs);
        Assert.Throws<FormatException>(() => TrustPolicy.Parse($"log {Keys[0]}\nquorum none"));
        Assert.Throws<FormatException>(() => TrustPolicy.Parse($"log {log.Key}\nlog {log.Key}\nquorum none"));
        Assert.Throws<FormatException>(() => TrustPolicy.Parse($"{Witnesses}witness V {Keys[0]}\nquorum none"));
    }

    [Fact]
    public void A_fault_is_told_with_its_line() =>
        Assert.StartsWith(
            "line 2: ",
            Assert.Throws<FormatException>(() => TrustPolicy.Parse("\nlog x\nquorum none")).Message,
            StringComparison.Ordinal
        );
}
