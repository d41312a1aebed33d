using Tusuv.Api;
using Tusuv.Api.Store;
using Wolverine.Runtime;

var builder = WebApplication.CreateBuilder(args);
var connection = builder.Configuration.GetConnectionString("Database")!;
builder.AddStore(connection, builder.Configuration["Keys:Path"] ?? Path.Combine(builder.Environment.ContentRootPath, ".data", "keys"));
var app = builder.Build();
if (args is ["import-pb", var file, ..])
{
    await Migrations.ApplyAsync(connection, default);
    await app.StartAsync();
    var watch = System.Diagnostics.Stopwatch.StartNew();
    var round = await new Tusuv.Api.Imports.ImportPabulib(app.Services, text => Console.Error.WriteLineAsync($"{watch.Elapsed:mm\\:ss\\.fff} {text}")).RunAsync(file, default);
    Console.WriteLine(round.Value);
    await app.StopAsync();
    return;
}

if (args.Contains("dump"))
{
    var store = app.Services.GetRequiredService<Marten.IDocumentStore>();
    File.WriteAllText(args[^2], store.Storage.ToDatabaseScript());
    var messages = (Weasel.Core.Migrations.IDatabase)app.Services.GetRequiredService<IWolverineRuntime>().Storage;
    File.WriteAllText(args[^1], messages.ToDatabaseScript());
    return;
}

await Migrations.ApplyAsync(connection, default);
await Migrations.AssertAsync(connection, app.Services.GetRequiredService<IWolverineRuntime>());
app.Run();

public partial class Program;
