using System.Text;

namespace Tusuv.Transparency.Tests;

public sealed class NoteTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 25, 4, 0, 0, TimeSpan.Zero);
    private readonly NoteSigner log = new("tusuv.example/log", NoteKeyKind.Log, Seed(1));
    private readonly NoteSigner witness = new("witness.example", NoteKeyKind.Witness, Seed(2));
    private readonly Checkpoint checkpoint = new("tusuv.example/log", 3, MerkleTree.LeafHash("x"u8));

    public static TheoryData<string> Notes() => Vectors.Names("signed-note");

    public void Dispose()
    {
        log.Dispose();
        witness.Dispose();
    }

    [Theory]
    [MemberData(nameof(Notes))]
    public void A_note_is_judged_as_by_the_reference(string id)
    {
        var test = Vectors.Find("signed-note", id);
        var keys = test.GetProperty("vkeys").EnumerateArray().Select(key => NoteKey.Parse(key.GetString()!)).ToArray();
        var wanted = test.GetProperty("wantVerified").EnumerateArray().Select(name => name.GetString());
        IEnumerable<string> signed;
        try
        {
            var note = SignedNote.Parse(Encoding.UTF8.GetBytes(test.GetProperty("note").GetString()!));
            signed = note.Verify(keys).Logs.Select(key => key.Name);
        }
        catch (FormatException)
        {
            signed = [];
        }

        Assert.Equal(wanted, signed);
        Assert.Equal(test.GetProperty("wantErr").GetBoolean(), !signed.Any());
    }

    [Fact]
    public void A_checkpoint_signed_and_cosigned_is_read_back_with_who_and_when()
    {
        var note = new SignedNote(checkpoint.Text, [log.Sign(checkpoint.Text), witness.Cosign(checkpoint, Noon)]);

        var read = SignedNote.Parse(note.ToString());
        var verified = read.Verify([NoteKey.Parse(log.Key.ToString()), NoteKey.Parse(witness.Key.ToString())]);

        Assert.Equal([log.Key], verified.Logs);
        Assert.Equal([new Cosignature(witness.Key, Noon)], verified.Witnesses);
        Assert.Equal((3, checkpoint.Code), (Checkpoint.Parse(read.Text).Size, Checkpoint.Parse(read.Text).Code));
    }

    [Fact]
    public void A_cosignature_is_for_one_time_and_one_checkpoint()
    {
        var stamped = witness.Cosign(checkpoint, Noon);
        var later = stamped.Bytes.ToArray();
        later[7]++;
        var larger = new Checkpoint(checkpoint.Origin, 4, checkpoint.Root.ToArray());

        Assert.Throws<FormatException>(() =>
            new SignedNote(checkpoint.Text, [stamped with { Bytes = later }]).Verify([witness.Key])
        );
        Assert.Throws<FormatException>(() => new SignedNote(larger.Text, [stamped]).Verify([witness.Key]));
    }

    [Fact]
    public void A_wrong_signature_of_a_known_key_spoils_the_note_even_beside_a_good_one()
    {
        var wrong = new byte[64];
        var note = new SignedNote(checkpoint.Text, [log.Sign(checkpoint.Text), new(log.Key.Name, log.Key.Id, wrong)]);

        Assert.Throws<FormatException>(() => note.Verify([log.Key]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\n")]
    [InlineData("a\nb\n\n")]
    [InlineData("a\n\n— x AAAAAA==")]
    [InlineData("a\n\n— x  AAAAAAAA\n")]
    [InlineData("a\n\n- x AAAAAAAA\n")]
    [InlineData("a\n\n— x AAAAA\n")]
    [InlineData("a\n\n— x+y AAAAAAAA\n")]
    [InlineData("a\u0007\n\n— x AAAAAAAA\n")]
    public void What_is_no_note_is_refused(string text) =>
        Assert.Throws<FormatException>(() => SignedNote.Parse(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("o\n1\n")]
    [InlineData("o\n01\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")]
    [InlineData("o\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")]
    [InlineData("\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")]
    [InlineData("o\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU\n")]
    [InlineData("o\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")]
    [InlineData("o\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n")]
    [InlineData("o\n1\nAAAA\n")]
    public void What_is_no_checkpoint_is_refused(string text) =>
        Assert.Throws<FormatException>(() => Checkpoint.Parse(text));

    [Fact]
    public void A_key_of_another_kind_name_or_id_is_refused()
    {
        var text = log.Key.ToString();

        Assert.Equal(log.Key, NoteKey.Parse(text));
        Assert.Throws<FormatException>(() => NoteKey.Parse("x" + text));
        Assert.Throws<FormatException>(() => NoteKey.Parse(text.Replace("+A", "+B", StringComparison.Ordinal)));
        Assert.Throws<FormatException>(() => NoteKey.Parse("name"));
    }

    [Fact]
    public void A_printed_code_forgives_how_it_is_typed_but_no_wrong_character()
    {
        var code = checkpoint.Code;
        var wrong = (code[0] == 'A' ? 'B' : 'A') + code[1..];

        Assert.Equal(32 + 1 + 8, code.Length);
        Assert.Equal(code, PrintedCode.Read(code.Replace(" ", "-", StringComparison.Ordinal).ToLowerInvariant()));
        Assert.Null(PrintedCode.Read(wrong));
        Assert.Null(PrintedCode.Read(code[..^2]));
    }

    internal static byte[] Seed(byte number) => [.. Enumerable.Repeat(number, NoteSigner.SeedLength)];
}
