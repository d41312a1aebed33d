using Tusuv.Transparency;

namespace Tusuv.Verify.Tests.Bundles;

internal static class Keys
{
    public static readonly NoteSigner Log = new(TestLog.Origin, NoteKeyKind.Log, Seed(1));
    public static readonly NoteSigner OtherLog = new(TestLog.Origin, NoteKeyKind.Log, Seed(2));
    public static readonly NoteSigner Witness = new("university.example", NoteKeyKind.Witness, Seed(3));

    public static readonly string Policy = $"log {Log.Key}\nwitness university {Witness.Key}\nquorum university\n";

    public static readonly string PolicyWithoutWitness = $"log {Log.Key}\nquorum none\n";

    private static byte[] Seed(byte number) => [.. Enumerable.Repeat(number, NoteSigner.SeedLength)];
}
