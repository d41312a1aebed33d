using Tusuv.Verify.Bundles;
using Tusuv.Verify.Reading;
using Tusuv.Verify.Witnessing;

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
        Checks logs and allocations without trusting anybody's server, and needs no network.

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

        bundle PATH --policy FILE [--pin CODE] [--json]
            Checks an exported log or round: signatures, history, every event, the count and the allocation.
            --policy FILE  whom you trust: keys of the log and of its witnesses, from elsewhere than the bundle
            --pin CODE     a code that was printed, 33 characters; blanks do not matter

        prove PATH --event ID | --leaf N [--json]
            The proof of one event, as a file that stands alone.
        proof FILE --event FILE --policy FILE [--json]
            Checks such a file, or one that the page of an event handed out: that the event is in a log that was signed.
            --event FILE   the event's bytes, as that page shows them or as a line of a bundle's leaves
        consistency PATH --from FILE --policy FILE [--json]
            Whether the log still begins with what a checkpoint, kept in FILE since then, vouched for.
        state PATH [--leaf N] [--page KIND] [--json]
            The pages as they were after a leaf.
        diff PATH LEAF LEAF [--json]
            Which pages changed between two leaves.
        explain PATH --event ID [--json]
            On what an allocation rests, from the sealed rules and the ballots on.

        witness --name NAME --state FOLDER --policy FILE [--listen URL]
            Serves as a witness of the policy's logs; prints its own key first.
            --name NAME    under which it signs, by custom an address without scheme
            --state FOLDER where its key and the last checkpoint of each log lie; keep it private
            --listen URL   http://localhost:5090/ where it says nothing else

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
            switch (arguments)
            {
                case ["allocate", .. var rest]:
                    return Allocate.Run(rest, output, error);
                case ["bundle", .. var rest]:
                    return BundleCommand.Run(rest, output, error);
                case ["prove", .. var rest]:
                    return ProveCommand.Run(rest, output);
                case ["proof", .. var rest]:
                    return ProofCommand.Run(rest, output);
                case ["consistency", .. var rest]:
                    return ConsistencyCommand.Run(rest, output);
                case ["state", .. var rest]:
                    return StateCommand.Run(rest, output);
                case ["diff", .. var rest]:
                    return DiffCommand.Run(rest, output);
                case ["explain", .. var rest]:
                    return ExplainCommand.Run(rest, output);
                case ["witness", .. var rest]:
                    return WitnessCommand.Run(rest, output, error);
            }

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
        catch (Exception broken) when (arguments is ["prove" or "consistency" or "state" or "diff" or "explain", ..])
        {
            // They read what strangers made up without checking it first.
            error.WriteLine(
                $"The bundle cannot be read ({broken.GetType().Name}); the command bundle says what is wrong with it."
            );
            return ExitCode.Unusable;
        }
    }
}
