using Tusuv.Domain.Khural;
using Tusuv.Domain.Offices;
using static Tusuv.Domain.Tests.TheResolution;

namespace Tusuv.Domain.Tests.KhuralCommands;

public class OfficialPapers
{
    [Theory]
    [InlineData(0, "тэг төгрөг")]
    [InlineData(1, "нэг төгрөг")]
    [InlineData(21, "хорин нэг төгрөг")]
    [InlineData(100, "нэг зуун төгрөг")]
    [InlineData(1_000, "нэг мянган төгрөг")]
    [InlineData(46_800_000, "дөчин зургаан сая найман зуун мянган төгрөг")]
    [InlineData(123_300_000, "нэг зуун хорин гурван сая гурван зуун мянган төгрөг")]
    [InlineData(200_000_000, "хоёр зуун сая төгрөг")]
    [InlineData(28_500_000_001, "хорин найман тэрбум таван зуун сая нэг төгрөг")]
    public void An_amount_is_said_in_words(long amount, string words) =>
        Assert.Equal(words, AmountInWords.Mongolian(Tugrug(amount)));

    [Fact]
    public void Every_amount_has_words_of_its_own() =>
        Gen.Long[0, Money.Largest]
            .Select(Gen.Long[0, Money.Largest])
            .Sample(pair =>
                pair.Item1 == pair.Item2
                || AmountInWords.Mongolian(Tugrug(pair.Item1)) != AmountInWords.Mongolian(Tugrug(pair.Item2))
            );

    [Theory]
    [InlineData(2025, 12, 18, "2025 оны 12 дугаар сарын 18-ны өдөр")]
    [InlineData(2026, 4, 24, "2026 оны 4 дүгээр сарын 24-ний өдөр")]
    [InlineData(2026, 11, 1, "2026 оны 11 дүгээр сарын 1-ний өдөр")]
    public void A_day_is_said_as_papers_say_it(int year, int month, int day, string words) =>
        Assert.Equal(words, ResolutionForm.Day(new(year, month, day)));

    [Theory]
    [InlineData("1", "дүгээр")]
    [InlineData("3", "дугаар")]
    [InlineData("10", "дугаар")]
    [InlineData("14", "дүгээр")]
    [InlineData("31", "дүгээр")]
    [InlineData("40", "дүгээр")]
    [InlineData("100", "дугаар")]
    public void A_number_has_the_ending_that_its_last_word_has(string number, string ending) =>
        Assert.Contains(
            $" {number} {ending} тогтоолын хавсралт",
            ResolutionForm.Text(
                PageOf(Resolved with { Number = new(number) }),
                BodyKind.Khural,
                new("Хурал"),
                new("Хөхбулаг"),
                null
            ),
            StringComparison.Ordinal
        );

    /// <summary>The form of a real resolution of a soum, with another name: what it cites, approves, charges, who signs.</summary>
    [Fact]
    public void A_resolution_has_the_official_form()
    {
        var page = PageOf(
            Resolved with
            {
                Number = new("05"),
                AdoptedOn = new(2021, 12, 10),
                Title = new("Орон нутгийн хөгжлийн сангийн төсөл, арга хэмжээ батлах тухай"),
                Preamble =
                [
                    new("Монгол Улсын Үндсэн хуулийн 62 дугаар зүйлийн 62.1"),
                    new("Засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль"),
                    new("иргэдийн Төлөөлөгчдийн Хурлын 2021 оны 3 дугаар тогтоолыг"),
                ],
                Clauses =
                [
                    new(
                        1,
                        ClauseKind.Approve,
                        new("123,300,000 төгрөгийн төсөл, арга хэмжээг хавсралтаар баталсугай."),
                        null,
                        []
                    ),
                    new(
                        2,
                        ClauseKind.Charge,
                        new("Хэрэгжүүлж, Тэргүүлэгчдэд тайлагнахыг Засаг даргад даалгасугай."),
                        Office.Governor,
                        []
                    ),
                ],
                Annex = List with { Lines = [List.Lines[0], List.Lines[1] with { Amount = Tugrug(74_800_000) }] },
            }
        );

        Assert.Equal(
            """
            ХӨХБУЛАГ СУМЫН ИРГЭДИЙН ТӨЛӨӨЛӨГЧДИЙН ХУРАЛ
            ТОГТООЛ

            2021 оны 12 дугаар сарын 10-ны өдөр    Дугаар 05    Хөхбулаг сум

            Орон нутгийн хөгжлийн сангийн төсөл, арга хэмжээ батлах тухай

            Монгол Улсын Үндсэн хуулийн 62 дугаар зүйлийн 62.1, Засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль, иргэдийн Төлөөлөгчдийн Хурлын 2021 оны 3 дугаар тогтоолыг үндэслэн ТОГТООХ нь:
            1. 123,300,000 төгрөгийн төсөл, арга хэмжээг хавсралтаар баталсугай.
            2. Хэрэгжүүлж, Тэргүүлэгчдэд тайлагнахыг Засаг даргад даалгасугай.

            ХУРЛЫН ДАРГА    Д.Мөнхцэцэг

            2021 оны 12 дугаар сарын 10-ны өдөр 05 дугаар тогтоолын хавсралт
            № | Төсөл, арга хэмжээ | Дүн (мян.төг)
            N02 | Гүний худаг | 48,500
            N03 | Гэрэлтүүлэг | 74,800
            Бүгд | | 123,300
            нэг зуун хорин гурван сая гурван зуун мянган төгрөг

            """.ReplaceLineEndings("\n"),
            ResolutionForm.Text(
                page with
                {
                    SignedBy = new(Guid.NewGuid()),
                },
                BodyKind.Khural,
                new("Хөхбулаг сумын иргэдийн Төлөөлөгчдийн Хурал"),
                new("Хөхбулаг сум"),
                "Д.Мөнхцэцэг"
            )
        );
    }

    [Fact]
    public void What_is_to_be_signed_has_a_line_and_the_name_of_who_signs() =>
        Assert.Contains(
            "ХУРЛЫН ДАРГА    ____________________    Д.Мөнхцэцэг\n",
            ResolutionForm.Text(PageOf(Resolved), BodyKind.Khural, new("Хурал"), new("Хөхбулаг"), "Д.Мөнхцэцэг"),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_Presidium_resolves_in_its_own_name() =>
        Assert.Contains(
            "үндэслэн Тэргүүлэгчдээс ТОГТООХ нь:",
            ResolutionForm.Text(PageOf(Resolved), BodyKind.Presidium, new("Тэргүүлэгчид"), new("Хөхбулаг"), null),
            StringComparison.Ordinal
        );
}
