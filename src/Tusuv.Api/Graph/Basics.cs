using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Tusuv.Api.Graph;

internal sealed class BatchLoader<TKey, T>(Func<IReadOnlyList<TKey>, CancellationToken, Task<Func<TKey, T>>> fetch)
    where TKey : notnull
{
    private readonly Dictionary<TKey, Batch> known = [];
    private Batch? open;

    public IDataLoaderResult<T> Load(TKey key)
    {
        if (!known.TryGetValue(key, out var batch))
        {
            open ??= new Batch(this);
            open.Keys.Add(key);
            known[key] = batch = open;
        }

        return new Result(batch, key);
    }

    private sealed class Batch(BatchLoader<TKey, T> loader)
    {
        private Task<Func<TKey, T>>? fetched;

        public List<TKey> Keys { get; } = [];

        public Task<Func<TKey, T>> FetchAsync(CancellationToken cancellation)
        {
            if (loader.open == this)
                loader.open = null;
            return fetched ??= loader.Fetch(Keys, cancellation);
        }
    }

    private Task<Func<TKey, T>> Fetch(IReadOnlyList<TKey> keys, CancellationToken cancellation) =>
        fetch(keys, cancellation);

    private sealed class Result(Batch batch, TKey key) : IDataLoaderResult<T>
    {
        public async Task<T> GetResultAsync(CancellationToken cancellationToken = default) =>
            (await batch.FetchAsync(cancellationToken))(key);

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) =>
            await GetResultAsync(cancellationToken);
    }
}

internal static class DataLoaderResults
{
    public static IDataLoaderResult<TOut> Then<TIn, TOut>(this IDataLoaderResult<TIn> result, Func<TIn, TOut> map) =>
        new Mapped<TIn, TOut>(result, map);

    /// <summary>What needs no look-up.</summary>
    public static IDataLoaderResult<T> Known<T>(T value) => new Given<T>(value);

    private sealed class Given<T>(T value) : IDataLoaderResult<T>
    {
        public Task<T> GetResultAsync(CancellationToken cancellationToken = default) => Task.FromResult(value);

        Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) =>
            Task.FromResult<object?>(value);
    }

    private sealed class Mapped<TIn, TOut>(IDataLoaderResult<TIn> result, Func<TIn, TOut> map) : IDataLoaderResult<TOut>
    {
        public async Task<TOut> GetResultAsync(CancellationToken cancellationToken = default) =>
            map(await result.GetResultAsync(cancellationToken));

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) =>
            await GetResultAsync(cancellationToken);
    }
}
