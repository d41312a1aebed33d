using System.Net;
using System.Security.Cryptography;
using System.Text;
using Tusuv.Api.Files;

namespace Tusuv.Api.Tests.Files;

public class StoringFiles(App app)
{
    public static TheoryData<string, string> Kinds =>
        new()
        {
            { "jpeg", "image/jpeg" },
            { "png", "image/png" },
            { "webp", "image/webp" },
            { "pdf", "application/pdf" },
        };

    private readonly Client resident = app.Host.Visitor("a-tracking-code-of-32-characters");

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_file_is_served_by_the_hash_of_what_is_served(string kind, string mediaType)
    {
        var (status, answer) = await StoreAsync(resident, Of(kind));
        Assert.Equal(HttpStatusCode.OK, status);
        var hash = answer.GetProperty("hash").GetString();

        using var served = await app.Host.Http.GetAsync($"/files/{hash}", TestContext.Current.CancellationToken);
        var content = await served.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal(hash, Convert.ToHexStringLower(SHA256.HashData(content)));
        Assert.Equal(mediaType, served.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", Assert.Single(served.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("immutable", served.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            kind == "pdf" ? "attachment" : "inline",
            served.Content.Headers.ContentDisposition!.DispositionType
        );
    }

    [Theory]
    [InlineData("jpeg")]
    [InlineData("png")]
    [InlineData("webp")]
    public async Task Where_a_photo_was_taken_is_not_served_and_can_be_erased(string kind)
    {
        var (_, answer) = await StoreAsync(resident, Of(kind));
        var hash = answer.GetProperty("hash").GetString();
        var served = await app.Host.Http.GetByteArrayAsync($"/files/{hash}", TestContext.Current.CancellationToken);

        Assert.DoesNotContain(Pictures.Secret, Encoding.Latin1.GetString(served), StringComparison.Ordinal);
        var kept = await app.TextsAsync(
            $"select convert_from(o.value, 'utf8') from app.file f join app.opening o on o.commitment = f.metadata where f.hash = '\\x{hash}'"
        );
        Assert.Contains(
            Pictures.Secret,
            Encoding.Latin1.GetString(Convert.FromBase64String(Assert.Single(kept))),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(1, false)]
    public void A_photo_stays_upright(byte orientation, bool kept)
    {
        var clean = MediaCleaning.Clean(Pictures.Jpeg(orientation))!;
        var at = clean.Content.AsSpan().IndexOf("Exif\0\0"u8);

        Assert.Equal(kept, at >= 0);
        if (kept)
            Assert.Equal(orientation, Exif.Orientation(clean.Content.AsSpan(at)));
    }

    [Fact]
    public void An_extended_picture_no_longer_says_that_something_follows() =>
        Assert.Equal(0, MediaCleaning.Clean(Pictures.WebP())!.Content[20] & 0b1100);

    [Fact]
    public void What_was_cleaned_once_is_clean() =>
        Assert.All(
            new[] { Pictures.Jpeg(), Pictures.Jpeg(1), Pictures.Png(), Pictures.WebP() },
            picture =>
            {
                var once = MediaCleaning.Clean(picture)!.Content;
                Assert.Equal(once, MediaCleaning.Clean(once)!.Content);
            }
        );

    /// <summary>Whatever is sent, it is taken or refused, never a fault.</summary>
    [Fact]
    public void A_broken_file_breaks_nothing()
    {
        foreach (var whole in new[] { Pictures.Jpeg(), Pictures.Png(), Pictures.WebP(), Pictures.Pdf() })
            for (var length = 0; length < whole.Length; length++)
            {
                _ = MediaCleaning.Clean(whole[..length]);
                var changed = whole.ToArray();
                changed[length] ^= 0xFF;
                _ = MediaCleaning.Clean(changed);
            }
    }

    [Fact]
    public async Task The_same_file_twice_is_one()
    {
        var picture = Pictures.Png();
        picture[^20] ^= 1;

        var first = (await StoreAsync(resident, picture)).Answer.GetProperty("hash").GetString();
        var openings = await app.ScalarAsync<long>("select count(*) from app.opening where purpose = 'file metadata'");
        var second = (await StoreAsync(resident, picture)).Answer.GetProperty("hash").GetString();

        Assert.Equal(first, second);
        Assert.Equal(1, await app.ScalarAsync<long>($"select count(*) from app.file where hash = '\\x{first}'"));
        Assert.Equal(
            0,
            await app.ScalarAsync<long>(
                "select count(*) from app.opening o where purpose = 'file metadata' and not exists (select 1 from app.file f where f.metadata = o.commitment)"
            )
        );
        Assert.True(openings > 0);
    }

    [Theory]
    [InlineData(0, 200)]
    [InlineData(1, 413)]
    public async Task Five_megabytes_are_enough(int more, int status)
    {
        var picture = new byte[(5 * 1024 * 1024) + more];
        Pictures.Pdf().CopyTo(picture, 0);

        Assert.Equal(status, (int)(await StoreAsync(resident, picture)).Status);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")]
    [InlineData("GIF89a")]
    [InlineData("MZ")]
    [InlineData("")]
    public async Task A_file_is_known_by_what_is_in_it(string content)
    {
        var (status, answer) = await StoreAsync(resident, Encoding.ASCII.GetBytes(content));

        Assert.Equal(
            (HttpStatusCode.UnsupportedMediaType, "file.kind_unknown"),
            (status, answer.GetProperty("code").GetString())
        );
    }

    [Fact]
    public async Task Nobody_in_particular_stores_nothing()
    {
        var (status, answer) = await StoreAsync(app.Host.Visitor(), Pictures.Png());

        Assert.Equal((HttpStatusCode.Unauthorized, "file.nobody"), (status, answer.GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("..%2f..%2fappsettings.json")]
    [InlineData("ABCDEF")]
    public async Task What_is_not_there_is_not_served(string hash) =>
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await app.Host.Http.GetAsync($"/files/{hash}", TestContext.Current.CancellationToken)).StatusCode
        );

    private static byte[] Of(string kind) =>
        kind switch
        {
            "jpeg" => Pictures.Jpeg(),
            "png" => Pictures.Png(),
            "webp" => Pictures.WebP(),
            _ => Pictures.Pdf(),
        };

    private static async Task<(HttpStatusCode Status, JsonElement Answer)> StoreAsync(Client who, byte[] content)
    {
        using var answer = await who.Http.PostAsync("/files", new ByteArrayContent(content));
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>());
    }
}
