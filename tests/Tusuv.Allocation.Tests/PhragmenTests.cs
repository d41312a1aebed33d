namespace Tusuv.Allocation.Tests;

public class PhragmenTests
{
    [Fact]
    public void Of_equal_projects_too_dear_the_preferred_one_ended_it()
    {
        var builder = new ElectionBuilder(9, [new("x", 6), new("y", 6), new("z", 4), new("zz", 9)]);
        builder.Add([2]);
        builder.Add([0]);
        builder.Add([1]);
        builder.Add([3]);
        var outcome = AllocationRules.Find("phragmen")!.Allocate(builder.Build(), new());

        Assert.Equal("x", outcome.Steps.Single(step => step.ProjectId is "zz").Because);
    }
}
