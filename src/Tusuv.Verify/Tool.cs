namespace Tusuv.Verify;

/// <summary>What the tool tells its caller by its exit code.</summary>
internal static class ExitCode
{
    public const int AllWell = 0;
    public const int Findings = 1;
    public const int Unusable = 2;
}

/// <summary>Input that cannot be used; the message is one plain sentence without its full stop.</summary>
internal sealed class UnusableException(string message) : Exception(message);

internal static class Tool
{
    private const string Usage = """
        Checks allocations without trusting anybody's server.

        allocate FILE.pb[.gz] --rule KEY | --all [--tie votes,cost,id] [--json | --explain]
            Counts the ballots of a Pabulib file and allocates its budget.
            --rule KEY        greedy_cost, greedy_card, phragmen, maximin_support, mes_cost, mes_card, and both with
                              _add1, _add1_overspend, _add1_greedy
            --all             every rule
            --tie KEYS        which keys decide a tie, in this order: votes, cost, id, lot:SEED (votes,cost,id)
            --min-support N   supporters that a project needs (0)
            --step N          by how much the money of a voter grows from run to run of Add1 (1)
            --json            one JSON document instead of a table
            --explain         the rounds, and a sentence for every project

        Exit codes: 0 all well, 1 findings, 2 unusable input.
        """;

    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        if (arguments.Any(argument => argument is "--help" or "-h"))
        {
            output.WriteLine(Usage);
            return ExitCode.Unusable;
        }

        try
        {
            if (arguments is ["allocate", .. var rest])
                return Allocate.Run(rest, output, error);
            error.WriteLine(
                arguments.Length == 0 ? "A command is needed." : $"There is no command {Plain.Text(arguments[0])}."
            );
            error.WriteLine(Usage);
            return ExitCode.Unusable;
        }
        catch (UnusableException unusable)
        {
            error.WriteLine(unusable.Message + ".");
            return ExitCode.Unusable;
        }
    }
}
