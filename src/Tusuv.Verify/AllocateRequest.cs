using System.Globalization;
using Tusuv.Allocation;

namespace Tusuv.Verify;

internal enum AllocateForm
{
    Table,
    Json,
    Explained,
}

/// <param name="Step">How much a voter's endowment grows from run to run, in the file's unit of money.</param>
internal sealed record AllocateRequest(
    string File,
    IReadOnlyList<AllocationRule> Rules,
    bool All,
    TieBreak TieBreak,
    long MinSupport,
    long Step,
    AllocateForm Form
)
{
    public static AllocateRequest Parse(string[] arguments)
    {
        string? file = null,
            rule = null;
        var all = false;
        var tie = TieBreak.Default;
        var form = AllocateForm.Table;
        long minSupport = 0,
            step = 1;
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--json":
                    form = AllocateForm.Json;
                    break;
                case "--explain":
                    form = AllocateForm.Explained;
                    break;
                case "--all":
                    all = true;
                    break;
                case "--rule":
                    rule = Value(arguments, ref i);
                    break;
                case "--tie":
                    tie = TieBreakOf(Value(arguments, ref i));
                    break;
                case "--min-support":
                    minSupport = Number(arguments, ref i, least: 0);
                    break;
                case "--step":
                    step = Number(arguments, ref i, least: 1);
                    break;
                case ['-', _, ..] unknown:
                    throw new UnusableException(
                        $"allocate has no option {Plain.Text(unknown)}; --help shows those it has"
                    );
                default:
                    file = file is null ? arguments[i] : throw new UnusableException("allocate takes one file");
                    break;
            }
        }

        if (file is null)
            throw new UnusableException("allocate needs a file; --help shows how");
        if (all && rule is not null)
            throw new UnusableException("allocate takes either --rule or --all");
        if (!all && rule is null)
            throw new UnusableException("allocate needs a rule, for example --rule greedy_cost");
        return new(file, rule is null ? AllocationRules.All : [RuleOf(rule)], all, tie, minSupport, step, form);
    }

    private static string Value(string[] arguments, ref int i) =>
        ++i < arguments.Length ? arguments[i] : throw new UnusableException($"{arguments[i - 1]} needs a value");

    private static long Number(string[] arguments, ref int i, long least)
    {
        var option = arguments[i];
        return
            long.TryParse(Value(arguments, ref i), CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= 1_000_000_000_000
            ? number
            : throw new UnusableException($"{option} takes a whole number from {least}");
    }

    private static AllocationRule RuleOf(string key) =>
        AllocationRules.Find(key)
        ?? throw new UnusableException(
            $"The rule {Plain.Text(key)} is not known; known are: {string.Join(", ", AllocationRules.All.Select(rule => rule.Key))}"
        );

    private static TieBreak TieBreakOf(string keys) =>
        TieBreak.TryOf(keys.Split(','), out var tieBreak)
            ? tieBreak
            : throw new UnusableException(
                "--tie takes the keys votes, cost, id and lot:SEED, each at most once, separated by commas"
            );
}
