using Tusuv.Allocation.Pabulib;

namespace Tusuv.Allocation.Tests;

public class PabulibDocumentTests
{
    [Theory]
    [InlineData("ordinal", "cost project_id votes score selected", "3 few 1 9 0|5 many 4 6 1")]
    [InlineData("cumulative", "cost project_id votes score selected", "3 few 1 9 0|5 many 4 6 1")]
    [InlineData("scoring", "cost project_id votes score selected", "3 few 1 9 0|5 many 4 6 1")]
    [InlineData("approval", "cost project_id votes selected", "3 few 1 0|5 many 4 1")]
    public void A_recount_adds_the_columns_of_its_form_and_orders_by_score(string form, string columns, string rows)
    {
        var recounted = Document(form).Recounted([new("many", 5, 4, 6), new("few", 3, 1, 9)], 5, Set("many"));

        Assert.Equal(columns.Split(' '), recounted.ProjectColumns);
        Assert.Equal(rows.Split('|'), recounted.Projects.Select(row => string.Join(' ', row)));
        Assert.Equal(["2", "5", form], recounted.Meta.Select(entry => entry.Value));
    }

    [Fact]
    public void A_score_that_was_there_without_points_stays_as_it_was()
    {
        var document = Document("approval") with { ProjectColumns = ["score", "project_id"] };

        Assert.Equal("5", document.Recounted([new("many", 5, 4), new("few", 3, 1)], 5, Set()).Projects[0][0]);
    }

    [Fact]
    public void Without_ids_there_is_nothing_to_recount_by()
    {
        var document = Document("approval") with { ProjectColumns = ["cost"] };

        Assert.StartsWith(
            "There is no column project_id.",
            Assert.Throws<ArgumentException>(() => document.Recounted([], 0, Set())).Message
        );
    }

    private static PabulibDocument Document(string form) =>
        new(
            [new("num_projects", "7"), new("num_votes", "7"), new("vote_type", form)],
            ["cost", "project_id"],
            [
                ["5", "many"],
                ["3", "few"],
            ],
            ["voter_id", "vote"],
            []
        );

    private static HashSet<string> Set(params string[] ids) => [.. ids];
}
