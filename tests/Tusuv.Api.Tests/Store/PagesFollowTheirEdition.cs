using Tusuv.Api.Audit;
using Tusuv.Api.Demonstration;
using Tusuv.Api.Store;

namespace Tusuv.Api.Tests.Store;

public class PagesFollowTheirEdition(App app)
{
    [Fact]
    public async Task A_host_of_another_edition_makes_them_anew_and_one_of_the_same_leaves_them_alone()
    {
        using var keys = new TestFolder();
        var connection = await app.Cluster.NewDatabaseAsync();
        await using (var first = await TestHost.StartAsync(connection, keys.Path))
            await DemonstrationYear.LoadIfEmptyAsync(
                first.Running.App.Services,
                TestContext.Current.CancellationToken,
                placeOnly: true
            );
        const string changed = """
            update app.mt_doc_localitypage set data = data - 'timeZone' where id = (select min(id::text)::uuid from app.mt_doc_localitypage);
            delete from app.mt_doc_bodypage where id = (select min(id::text)::uuid from app.mt_doc_bodypage);
            insert into app.mt_doc_roundpage(id, data) values ('00000000-0000-4000-8000-00000000000a', '{}')
            """;
        await OwnerAsync(changed);
        Assert.Equal(3, (await FindingsAsync()).Count);

        await OwnerAsync("update app.page_edition set edition = 1");
        Assert.Empty(await FindingsAsync());

        async Task<IReadOnlyList<DatabaseFinding>> FindingsAsync()
        {
            await using var host = await TestHost.StartAsync(connection, keys.Path);
            return
            [
                .. (
                    await new DatabaseCheck(host.Service<DataSources>(), host.Service<LogTables>()).RunAsync(
                        TestContext.Current.CancellationToken
                    )
                ).Where(finding => finding.Check == "state"),
            ];
        }

        async Task OwnerAsync(string sql)
        {
            await using var source = NpgsqlDataSource.Create(connection);
            await using var command = source.CreateCommand(sql);
            await command.ExecuteNonQueryAsync();
        }
    }
}
