using System.Text.Json;
using Tusuv.Transparency;
using Tusuv.Verify.Tests.Bundles;

namespace Tusuv.Verify.Tests.Reading;

public sealed class CheckingAProof : IDisposable
{
    private const int Leaf = 7;
    private static readonly TestLog Log = Story.Tell();
    private readonly string folder = Directory.CreateTempSubdirectory("tusuv").FullName;

    public CheckingAProof()
    {
        TestBundle.Of(Log).List().WriteTo(At("bundle"));
        File.WriteAllText(At("policy"), Keys.Policy);
        File.WriteAllBytes(At("event"), Log.Bytes(Leaf));
        File.WriteAllText(At("proof"), Run("prove", At("bundle"), "--leaf", $"{Leaf}").Output);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_proof_says_what_is_proven_and_who_signed()
    {
        var (code, output, _) = Check();

        Assert.Equal(ExitCode.AllWell, code);
        Assert.Contains($"is leaf {Leaf} of the {Log.Leaves.Count} that {TestLog.Origin} signed", output);
        Assert.Contains((string)Log.Leaves[Leaf]["type"]!, output);
        Assert.Contains(Keys.Witness.Key.Name, output);
        Assert.True(JsonDocument.Parse(Check("--json").Output).RootElement.GetProperty("proven").GetBoolean());
    }

    [Fact]
    public void A_line_break_that_came_with_copying_is_no_change()
    {
        File.AppendAllText(At("event"), "\r\n");

        Assert.Equal(ExitCode.AllWell, Check().Code);
    }

    [Fact]
    public void An_event_that_was_changed_is_not_proven()
    {
        File.WriteAllBytes(At("event"), Log.Bytes(Leaf + 1));

        var (code, output, _) = Check();

        Assert.Equal(
            (ExitCode.Findings, true),
            (code, output.StartsWith("This event is not leaf", StringComparison.Ordinal))
        );
        Assert.False(JsonDocument.Parse(Check("--json").Output).RootElement.GetProperty("proven").GetBoolean());
    }

    [Fact]
    public void A_log_that_the_policy_does_not_know_proves_nothing()
    {
        File.WriteAllText(At("policy"), $"log {Keys.OtherLog.Key}\nquorum none\n");

        var (code, output, _) = Check();

        Assert.Equal((ExitCode.Findings, true), (code, output.StartsWith("No log", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_its_witnesses_it_is_less_than_the_policy_asks_for()
    {
        TestBundle.Of(Log, isWitnessed: false).List().WriteTo(At("alone"));
        File.WriteAllText(At("proof"), Run("prove", At("alone"), "--leaf", $"{Leaf}").Output);

        var (code, output, _) = Check();

        Assert.Equal((ExitCode.Findings, true), (code, output.StartsWith("Fewer witnesses", StringComparison.Ordinal)));
        File.WriteAllText(At("policy"), Keys.PolicyWithoutWitness);
        Assert.Equal(ExitCode.AllWell, Check().Code);
    }

    [Fact]
    public void A_checkpoint_that_was_changed_is_signed_by_nobody()
    {
        var proof = File.ReadAllText(At("proof"));
        File.WriteAllText(At("proof"), proof.Replace($"\n{Log.Leaves.Count}\n", "\n9\n", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Findings, Check().Code);
    }

    [Theory]
    [InlineData("proof", "c2sp.org/tlog-proof@v1\nno index\n\n")]
    [InlineData("event", "")]
    [InlineData("policy", "nonsense")]
    public void What_cannot_be_read_is_said_in_a_sentence(string file, string text)
    {
        File.WriteAllText(At(file), text);

        var (code, _, error) = Check();

        Assert.Equal((ExitCode.Unusable, true), (code, error.EndsWith(".\n", StringComparison.Ordinal)));
        File.Delete(At(file));
        Assert.Equal(ExitCode.Unusable, Check().Code);
    }

    private string At(string name) => Path.Combine(folder, name);

    private (int Code, string Output, string Error) Check(params string[] more) =>
        Run(["proof", At("proof"), "--event", At("event"), "--policy", At("policy"), .. more]);

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" },
            error = new() { NewLine = "\n" };
        return (Tool.Run(arguments, output, error), output.ToString(), error.ToString());
    }
}
