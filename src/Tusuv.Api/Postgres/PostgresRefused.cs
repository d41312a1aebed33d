namespace Tusuv.Api.Postgres;

/// <summary>Why there is no database, in one sentence with the way out.</summary>
internal sealed class PostgresRefused(string sentence, Exception? cause = null) : Exception(sentence, cause)
{
    /// <summary>The two ways out that are always there.</summary>
    public const string WayOut = "or set ConnectionStrings:Database to a PostgreSQL of your own.";
}
