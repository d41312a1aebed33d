namespace Tusuv.Allocation;

/// <summary>The ballots turned round: for each project the groups that support it. Built when a rule first asks.</summary>
internal sealed class SupportIndex
{
    private readonly int[] starts;
    private readonly Supporters[] supporters;

    public SupportIndex(Election election)
    {
        var ends = new int[election.Projects.Count + 1];
        for (var group = 0; group < election.Groups; group++)
        {
            var utilities = election.UtilitiesOf(group);
            var projects = election.ProjectsOf(group);
            for (var i = 0; i < projects.Length; i++)
            {
                if (utilities[i] > 0)
                    ends[projects[i] + 1]++;
            }
        }

        for (var project = 0; project < election.Projects.Count; project++)
            ends[project + 1] += ends[project];
        starts = [.. ends];
        supporters = new Supporters[ends[^1]];
        for (var group = 0; group < election.Groups; group++)
        {
            var utilities = election.UtilitiesOf(group);
            var projects = election.ProjectsOf(group);
            for (var i = 0; i < projects.Length; i++)
            {
                if (utilities[i] > 0)
                    supporters[ends[projects[i]]++] = new(group, election.MultiplicityOf(group), utilities[i]);
            }
        }
    }

    public ReadOnlySpan<Supporters> Of(int project) => supporters.AsSpan(starts[project]..starts[project + 1]);
}
