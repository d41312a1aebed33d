using Tusuv.Domain.Ballots;

namespace Tusuv.Domain.Tests.Ballots;

public class RegisterNumberTests
{
    [Theory]
    [InlineData("уб90010113")]
    [InlineData("УБ 9001-0113")]
    [InlineData("\u0423\u0411\uFF1900\u00A010113")]
    [InlineData("YБ90010113")]
    public void However_it_is_typed_it_is_one_person(string typed) =>
        Assert.Equal("УБ90010113", RegisterNumber.Plain(typed));

    [Theory]
    [InlineData("УБ90010113", true)]
    [InlineData("110090010113", true)]
    [InlineData("ЗҮГЭЭР", false)]
    [InlineData("", false)]
    public void A_word_is_no_person(string plain, bool isOne) => Assert.Equal(isOne, RegisterNumber.IsOne(plain));

    [Fact]
    public void Nor_is_a_text_without_end() => Assert.False(RegisterNumber.IsOne(new('1', 65)));
}
