using System.IO.Compression;
using System.Text;
using CsCheck;
using Tusuv.Verify.Bundles;

namespace Tusuv.Verify.Tests.Bundles;

/// <summary>Whatever a stranger hands over: the tool says that it is not well, and never falls over.</summary>
public sealed class BrokenBundles : IDisposable
{
    private static readonly TestBundle Honest = TestBundle.Of(Story.Tell()).List();
    private readonly string folder = Directory.CreateTempSubdirectory("tusuv").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_packed_bundle_with_any_byte_flipped_or_cut_anywhere_is_never_well()
    {
        var whole = Packed(Honest);
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[0, 7], Gen.Bool)
            .Sample(
                (place, bit, cuts) =>
                {
                    byte[] broken = cuts ? whole[..place] : [.. whole];
                    if (!cuts)
                        broken[place] ^= (byte)(1 << bit);
                    return cuts || SaysTheSame(broken, whole) || Run(broken) is ExitCode.Findings or ExitCode.Unusable;
                },
                iter: 300,
                threads: 1
            );
    }

    [Fact]
    public void A_file_with_bytes_changed_put_in_or_cut_off_is_never_well()
    {
        string[] names = [.. Honest.Files.Keys];
        Gen.Select(Gen.Int[0, names.Length - 1], Gen.Int[0, 1 << 20], Gen.Byte, Gen.Int[0, 2])
            .Sample(
                (file, place, value, how) =>
                {
                    var bundle = new TestBundle(Honest);
                    var content = bundle.Files[names[file]];
                    var at = place % content.Length;
                    bundle.Files[names[file]] = how switch
                    {
                        0 => content[..at],
                        1 => [.. content[..at], (byte)(content[at] ^ Math.Max((byte)1, value)), .. content[(at + 1)..]],
                        _ => [.. content[..at], value, .. content[at..]],
                    };
                    return Write(bundle) != ExitCode.AllWell;
                },
                iter: 120,
                threads: 1
            );
    }

    /// <summary>Signed by a dishonest operator, so that only what the events say can be wrong.</summary>
    [Fact]
    public void An_event_with_a_member_gone_or_made_up_is_found_and_nothing_falls_over()
    {
        var honest = Story.Tell();
        Gen.Select(Gen.Int[0, honest.Leaves.Count - 1], Gen.Int[0, 20], Gen.Int[0, 3])
            .Sample(
                (place, member, how) =>
                {
                    var log = honest.Copy();
                    var data = log.Leaves[place]["data"]!.AsObject();
                    var name = data.ElementAt(member % data.Count).Key;
                    data[name] = how switch
                    {
                        0 => new System.Text.Json.Nodes.JsonArray(),
                        1 => -1,
                        2 => "x",
                        _ => new System.Text.Json.Nodes.JsonArray(data[name]!.DeepClone(), data[name]!.DeepClone()),
                    };
                    if (how == 3 && member % 2 == 0)
                        data.Remove(name);
                    // Some members carry no weight in any check; nothing may fall over all the same.
                    return Write(TestBundle.Of(log).List()) is ExitCode.AllWell or ExitCode.Findings;
                },
                iter: 150,
                threads: 1
            );
    }

    [Fact]
    public void A_leaf_with_any_byte_changed_is_a_leaf_or_is_said_to_be_none()
    {
        foreach (var leaf in Story.Tell().Leaves)
        {
            var bytes = Encoding.UTF8.GetBytes(leaf.ToJsonString());
            for (var place = 0; place < bytes.Length; place++)
                foreach (byte bit in new[] { 1, 4, 32 })
                {
                    bytes[place] ^= bit;
                    try
                    {
                        LogLeaf.Read(0, [], bytes);
                    }
                    catch (FormatException) { }
                    bytes[place] ^= bit;
                }
        }
    }

    [Theory]
    [InlineData("prove", "--leaf", "3")]
    [InlineData("state", "--leaf", "3")]
    [InlineData("explain", "--event", "00000000-0000-0000-0000-000000000001")]
    public void Questions_to_a_broken_bundle_are_answered_in_one_sentence(string command, string option, string value)
    {
        foreach (var gone in new[] { "checkpoint", "leaves.ndjson", "tile/0/000.p/" })
        {
            var bundle = new TestBundle(Honest);
            var name = bundle.Files.Keys.First(file => file.StartsWith(gone, StringComparison.Ordinal));
            bundle.Files[name] = bundle.Files[name][..(bundle.Files[name].Length / 2)];
            var place = Directory.CreateDirectory(Path.Combine(folder, Guid.NewGuid().ToString())).FullName;
            bundle.WriteTo(place);
            using var error = new StringWriter { NewLine = "\n" };

            var code = Tool.Run([command, place, option, value], TextWriter.Null, error);

            Assert.True(
                code == ExitCode.Unusable || (command == "state" && gone.StartsWith("tile", StringComparison.Ordinal)),
                $"{command} {gone}: {code}"
            );
            Assert.True(error.ToString().Count(c => c == '\n') <= 1, error.ToString());
        }
    }

    [Theory]
    [InlineData("../outside")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../b")]
    [InlineData("c:evil")]
    [InlineData("a//b")]
    [InlineData("a\\b")]
    [InlineData("a\u0007")]
    public void A_name_that_leads_elsewhere_makes_the_bundle_unusable(string name)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
            zip.CreateEntry(name);

        Assert.Equal(ExitCode.Unusable, Run(packed.ToArray()));
    }

    [Fact]
    public void A_file_packed_to_fill_the_memory_makes_the_bundle_unusable()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        using (var file = zip.CreateEntry("leaves.ndjson", CompressionLevel.SmallestSize).Open())
            for (var n = 0; n < 64; n++)
                file.Write(new byte[1 << 20]);

        Assert.Equal(ExitCode.Unusable, Run(packed.ToArray()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("not a bundle")]
    public void What_is_no_bundle_is_told_in_one_sentence(string content)
    {
        var (code, error) = RunWithError(Encoding.UTF8.GetBytes(content));

        Assert.Equal(ExitCode.Unusable, code);
        Assert.EndsWith("bundle.zip: this is not a bundle, or a broken one.\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_anything_else_is_no_bundle()
    {
        Directory.CreateDirectory(Path.Combine(folder, "empty"));

        Assert.Equal(
            ExitCode.Unusable,
            Tool.Run(["bundle", Path.Combine(folder, "empty"), "--policy", Policy()], TextWriter.Null, TextWriter.Null)
        );
    }

    [Theory]
    [InlineData("--pin", "ABCD")]
    [InlineData("--color", "blue")]
    [InlineData("--policy", "again")]
    public void Words_that_make_no_sense_are_refused(string option, string value) =>
        Assert.Equal(
            ExitCode.Unusable,
            Tool.Run(["bundle", folder, "--policy", Policy(), option, value], TextWriter.Null, TextWriter.Null)
        );

    private int Write(TestBundle bundle)
    {
        var place = Directory.CreateDirectory(Path.Combine(folder, Guid.NewGuid().ToString())).FullName;
        bundle.WriteTo(place);
        return Tool.Run(["bundle", place, "--policy", Policy()], TextWriter.Null, TextWriter.Null);
    }

    private int Run(byte[] packed) => RunWithError(packed).Code;

    private (int Code, string Error) RunWithError(byte[] packed)
    {
        var path = Path.Combine(folder, "bundle.zip");
        File.WriteAllBytes(path, packed);
        using var error = new StringWriter { NewLine = "\n" };
        return (Tool.Run(["bundle", path, "--policy", Policy()], TextWriter.Null, error), error.ToString());
    }

    private string Policy()
    {
        var path = Path.Combine(folder, "policy.txt");
        File.WriteAllText(path, Keys.Policy);
        return path;
    }

    private byte[] Packed(TestBundle bundle)
    {
        bundle.WriteTo(Path.Combine(folder, "whole"));
        var path = Path.Combine(folder, "whole.zip");
        ZipFile.CreateFromDirectory(Path.Combine(folder, "whole"), path);
        return File.ReadAllBytes(path);
    }

    /// <summary>Times and attributes of packed files say nothing; a flip there changes no file of the bundle.</summary>
    private static bool SaysTheSame(byte[] broken, byte[] whole)
    {
        try
        {
            return Contents(broken).SequenceEqual(Contents(whole));
        }
        catch (Exception wrong)
            when (wrong is InvalidDataException or NotSupportedException or ArgumentException or EndOfStreamException)
        {
            return false;
        }
    }

    private static List<string> Contents(byte[] packed)
    {
        using var zip = new ZipArchive(new MemoryStream(packed));
        List<string> contents = [];
        foreach (var entry in zip.Entries)
        {
            using var copy = new MemoryStream();
            using (var file = entry.Open())
                file.CopyTo(copy);
            contents.Add($"{entry.FullName} {Convert.ToHexString(copy.ToArray())}");
        }

        return contents;
    }
}
