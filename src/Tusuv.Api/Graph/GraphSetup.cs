using GraphQL;
using GraphQL.DI;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Complexity;
using GraphQL.Validation.Rules.Custom;
using GraphQLParser.AST;

namespace Tusuv.Api.Graph;

internal static class GraphSetup
{
    /// <summary>How long a request may take.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    public static void AddGraph(this IServiceCollection services)
    {
        if (!GlobalSwitches.GlobalAttributes.OfType<XmlDescriptionsAttribute>().Any())
            GlobalSwitches.GlobalAttributes.Add(new XmlDescriptionsAttribute());
        services.AddScoped<PageSource>();
        services.AddSingleton<Places>();
        services.AddScoped<WrittenTexts>();
        services.AddScoped<RoundRecords>();
        services.AddScoped<SlipDesk>();
        services.AddScoped<ErasureDesk>();
        services.AddScoped<SheetDesk>();
        services.AddScoped<DraftDesk>();
        services.AddScoped<AuditList>();
        services.AddScoped<WhatIfDesk>();
        services.AddSingleton<Receipts>();
        services.AddSingleton<History>();
        services.AddSingleton<EventSearch>();
        services.AddGraphQL(graph =>
            graph
                .AddSchema<TusuvSchema>()
                .AddSystemTextJson(json =>
                    json.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping
                )
                .AddAutoClrMappings()
                .AddGraphTypes(typeof(TusuvSchema).Assembly)
                // One session and one set of loaders a request: nothing of it may run side by side.
                .AddExecutionStrategy<SerialExecutionStrategy>(OperationType.Query)
                .AddScopedSubscriptionExecutionStrategy()
                .AddSchemaVisitor<AuthorizationVisitor>()
                .AddValidationRule<HttpRules>(useForCachedDocuments: true)
                .AddValidationRule(
                    new ComplexityValidationRule(
                        new ComplexityOptions
                        {
                            MaxDepth = 16,
                            MaxComplexity = 20_000,
                            DefaultListImpactMultiplier = 10,
                        }
                    ),
                    useForCachedDocuments: true
                )
                .AddUnhandledExceptionHandler(FaultHandling.Handle)
                .AddErrorInfoProvider(options => options.ExposeCodes = false)
                .WithTimeout(Longest)
                .ConfigureExecution<DocumentCache>()
        );
        services.AddSingleton(provider => provider.GetServices<IConfigureExecution>().OfType<DocumentCache>().Single());
        services.AddSingleton<IDocumentValidator>(provider => provider.GetRequiredService<DocumentCache>());
        services.AddSingleton<BallotShortcut>();
        services.AddSingleton<IDocumentBuilder>(
            new LimitedDocumentBuilder(maxTokens: 2000, maxDepth: 64, maxFields: 500)
        );
    }
}
