using Tusuv.Domain.Localities;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Proposals;

namespace Tusuv.Api.Demonstration;

internal sealed record Bag(string Code, PublicText Name, int Persons, int Households, int Roll, int Voted);

internal sealed record Official(string Key, BodyKind Body, Office Office, string Name);

internal sealed record Project(
    string Number,
    Sector Sector,
    int? Bag,
    decimal Million,
    PublicText Title,
    PublicText Summary
);

/// <summary>The invented soum of Khukhbulag: its bags, its people in office, its projects for 2027. Nothing of it is real.</summary>
internal static class Khukhbulag
{
    public static readonly PublicText Name = new("Хөхбулаг сум", "Khukhbulag soum");

    public static readonly IReadOnlyList<Bag> Bags =
    [
        new("bag-1", new("1-р баг, Хөшөөт", "Bag 1, Khushuut"), 455, 128, 306, 176),
        new("bag-2", new("2-р баг, Тосон", "Bag 2, Toson"), 498, 141, 337, 203),
        new("bag-3", new("3-р баг, Баянгол", "Bag 3, Bayangol"), 421, 119, 283, 59),
        new("bag-4", new("4-р баг, Улаан-Эрэг", "Bag 4, Ulaan-Ereg"), 470, 134, 318, 212),
        new("bag-5", new("5-р баг, Төв", "Bag 5, Centre"), 1206, 338, 801, 634),
    ];

    public static readonly IReadOnlyDictionary<BodyKind, PublicText> Bodies = new Dictionary<BodyKind, PublicText>
    {
        [BodyKind.GovernorsOffice] = new("Засаг даргын Тамгын газар", "Governor's office"),
        [BodyKind.Khural] = new("Иргэдийн Төлөөлөгчдийн Хурал", "Citizens' Representatives' Khural"),
        [BodyKind.AuditOffice] = new("Төрийн аудитын газар", "State audit office"),
    };

    public static readonly IReadOnlyList<Official> Officials =
    [
        new("governor", BodyKind.GovernorsOffice, Office.Governor, "Б.Эрдэнэцогт"),
        new("head", BodyKind.GovernorsOffice, Office.HeadOfOffice, "С.Уранчимэг"),
        new("finance", BodyKind.GovernorsOffice, Office.FinanceHead, "Д.Оюунчимэг"),
        new("procurement", BodyKind.GovernorsOffice, Office.Procurement, "Н.Тэмүүлэн"),
        new("secretary", BodyKind.Khural, Office.KhuralSecretary, "Ц.Энхжаргал"),
        new("chair", BodyKind.Khural, Office.Chair, "Д.Мөнхцэцэг"),
        new("auditor", BodyKind.AuditOffice, Office.Auditor, "А.Мөнхсайхан"),
    ];

    public static readonly IReadOnlyList<Project> Projects =
    [
        new(
            "N01",
            Sector.Environment,
            5,
            18.4m,
            new("Хэрлэнгийн эргийг цэвэрлэж, мод тарих", "Clean and plant the Kherlen bank"),
            new(
                "2 км эргийг цэвэрлэж, 600 мод тарьж хашаална. 2026 онд хойшлогдсон.",
                "2 km of the bank cleaned, 600 trees planted and fenced. Deferred in 2026."
            )
        ),
        new(
            "N02",
            Sector.Water,
            3,
            48.5m,
            new("3-р багт гүний худаг гаргах", "Deep well in Bag 3"),
            new(
                "120 өрхийн 4,000 толгой мал зуны улиралд усаар тасрахгүй болно.",
                "120 households with 4,000 animals have water all summer."
            )
        ),
        new(
            "N03",
            Sector.Roads,
            5,
            62.0m,
            new("Сургуулийн замд гэрэлтүүлэг нэмж тавих", "More lamps on the school road"),
            new(
                "1.2 км гудамжинд нарны зайтай 40 гэрэл. Хүүхдүүд орой аюулгүй харина.",
                "40 solar lamps on 1.2 km of street. Children get home safely."
            )
        ),
        new(
            "N04",
            Sector.Education,
            5,
            85.0m,
            new("Цэцэрлэгийн халаалтыг шинэчлэх, 2-р шат", "Kindergarten heating, second part"),
            new(
                "164 хүүхдийн цэцэрлэгийн хоёр бүлгийн шугамыг солино.",
                "New pipes for two groups of the kindergarten's 164 children."
            )
        ),
        new(
            "N05",
            Sector.Water,
            1,
            15.2m,
            new("Хөшөөтийн худгийг сэргээх", "Khushuut well"),
            new("Нарны эрчим хүчний насостой болж, 60 өрх хэрэглэнэ.", "A solar pump for 60 households.")
        ),
        new(
            "N06",
            Sector.Roads,
            4,
            43.5m,
            new("Улаан-Эргийн гарам засах", "Ulaan-Ereg ford"),
            new(
                "Хоолой тавьж, далан засна. Үерийн үед зам тасрахгүй.",
                "A culvert and an embankment. The road stays open in floods."
            )
        ),
        new(
            "N07",
            Sector.Culture,
            5,
            29.0m,
            new("Хүүхдийн тоглоомын талбай", "Playground"),
            new("Сумын төвд тоглоом, сагсны талбайтай болно.", "Play equipment and a basketball court in the centre.")
        ),
        new(
            "N08",
            Sector.Livestock,
            1,
            24.8m,
            new("Өвсний агуулах", "Hay store"),
            new("Отрын нөөц нутагт 100 тонн өвс хадгална.", "100 tonnes of hay on the reserve pasture.")
        ),
        new(
            "N09",
            Sector.Health,
            5,
            7.9m,
            new("Эмийн сангийн хөргүүр, нөөц тэжээл", "Pharmacy refrigerator with back-up power"),
            new("Цахилгаан тасрахад вакцин, эм муудахгүй.", "Vaccines and drugs keep when the power fails.")
        ),
        new(
            "N10",
            Sector.Education,
            5,
            11.6m,
            new("Сургуулийн номын сан, цахим булан", "School library corner"),
            new("612 сурагчид шинэ ном, 6 компьютер.", "New books and 6 computers for 612 pupils.")
        ),
        new(
            "N11",
            Sector.Environment,
            2,
            9.4m,
            new("Багуудад 30 хогийн сав, тээвэр", "Waste bins and carting"),
            new("Баг бүрт хогийн сав байршуулж, сард хоёр удаа ачна.", "Bins in every bag, emptied twice a month.")
        ),
        new(
            "N12",
            Sector.Culture,
            5,
            36.7m,
            new("Спорт заалны дээвэр", "Roof of the sports hall"),
            new("Дээврийн ус гоожихыг зогсоож, дулаална.", "The roof is made tight and insulated.")
        ),
    ];
}
