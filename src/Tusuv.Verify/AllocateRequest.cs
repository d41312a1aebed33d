using Tusuv.Allocation;

namespace Tusuv.Verify;

internal sealed record AllocateRequest(string File, AllocationRule Rule, TieBreak TieBreak, bool Json)
{
    public static AllocateRequest Parse(string[] arguments)
    {
        string? file = null,
            rule = null,
            tie = null;
        var json = false;
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--json":
                    json = true;
                    break;
                case "--rule":
                    rule = Value(arguments, ref i);
                    break;
                case "--tie":
                    tie = Value(arguments, ref i);
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

        return new(
            file ?? throw new UnusableException("allocate needs a file; --help shows how"),
            RuleOf(rule ?? throw new UnusableException("allocate needs a rule, for example --rule greedy_cost")),
            tie is null ? TieBreak.Default : TieBreakOf(tie),
            json
        );
    }

    private static string Value(string[] arguments, ref int i) =>
        ++i < arguments.Length ? arguments[i] : throw new UnusableException($"{arguments[i - 1]} needs a value");

    private static AllocationRule RuleOf(string key) =>
        AllocationRules.Find(key)
        ?? throw new UnusableException(
            $"The rule {Plain.Text(key)} is not known; known are: {string.Join(", ", AllocationRules.All.Select(rule => rule.Key))}"
        );

    private static TieBreak TieBreakOf(string keys) =>
        TieBreak.TryOf(keys.Split(','), out var tieBreak)
            ? tieBreak
            : throw new UnusableException(
                "--tie takes the keys votes, cost and id, each at most once, separated by commas"
            );
}
