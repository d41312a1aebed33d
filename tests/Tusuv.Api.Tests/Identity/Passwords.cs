using Tusuv.Api.Identity;

namespace Tusuv.Api.Tests.Identity;

public class Passwords
{
    [Theory]
    [InlineData("correct horse battery staple")]
    [InlineData("зургаан хөх морь уулнаас буув")]
    [InlineData("839201748502936")]
    [InlineData("nuuts ug bol tavan tolgoi")]
    public void A_long_one_that_is_not_common_is_good(string password) =>
        Assert.Null(PasswordRule.Fault(password, "enkhjargal"));

    [Theory]
    [InlineData("fourteen chars", "session.password_short")]
    [InlineData("", "session.password_short")]
    [InlineData("aaaaaaaaaaaaaaaaaaaa", "session.password_common")]
    [InlineData("123456789012345", "session.password_common")]
    [InlineData("Password123456789", "session.password_common")]
    [InlineData("qwertyuiop[]asdfghjkl", "session.password_common")]
    [InlineData("Ulaanbaatar-Mongolia-2026", "session.password_common")]
    [InlineData("Нууц үг 1234567890", "session.password_common")]
    [InlineData("Enkhjargal1990!!!", "session.password_common")]
    public void A_short_or_common_one_is_not(string password, string code) =>
        Assert.Equal(code, PasswordRule.Fault(password, "enkhjargal"));

    [Fact]
    public void One_may_be_as_long_as_a_verse_but_not_as_a_book()
    {
        var verse = string.Concat(Enumerable.Range(0, 32).Select(n => $"{n:00} w"));
        Assert.Null(PasswordRule.Fault(verse, "enkhjargal"));
        Assert.Equal("session.password_long", PasswordRule.Fault(verse + "x", "enkhjargal"));
    }

    /// <summary>The examples of RFC 6238, appendix B, in six digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, Totp.At("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", seconds / 30));
}
