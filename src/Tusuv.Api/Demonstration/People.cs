using Tusuv.Domain.Offices;

namespace Tusuv.Api.Demonstration;

/// <summary>Who holds which office of Khukhbulag: key, body, office, name. All are invented.</summary>
internal static class People
{
    /// <summary>Those of one household of offices come first who were there first, as people enter by them.</summary>
    private const string Offices = """
        governor       | GovernorsOffice | Governor        | Б.Эрдэнэцогт
        head           | GovernorsOffice | HeadOfOffice    | С.Уранчимэг
        finance        | GovernorsOffice | FinanceHead     | Д.Оюунчимэг
        procurement    | GovernorsOffice | Procurement     | Н.Тэмүүлэн
        secretary      | Khural          | KhuralSecretary | Ц.Энхжаргал
        chair          | Khural          | Chair           | Д.Мөнхцэцэг
        auditor        | AuditOffice     | Auditor         | А.Мөнхсайхан
        treasury       | GovernorsOffice | Treasury        | Ж.Батзул
        social-worker  | GovernorsOffice | SocialWorker    | Ч.Номин
        health-centre  | GovernorsOffice | Provider        | Л.Сувд
        school         | GovernorsOffice | Provider        | Т.Гантулга
        kindergarten   | GovernorsOffice | Provider        | Я.Солонго
        second-auditor | AuditOffice     | Auditor         | Э.Цэлмэг
        keyer          | GovernorsOffice | Keyer           | Х.Отгонжаргал
        bag-governor-1 | bag-1           | BagGovernor     | Р.Жамсран
        bag-governor-2 | bag-2           | BagGovernor     | О.Нямсүрэн
        bag-governor-3 | bag-3           | BagGovernor     | Г.Лхагважав
        bag-governor-4 | bag-4           | BagGovernor     | Ш.Батцэцэг
        bag-governor-5 | bag-5           | BagGovernor     | П.Мандах
        monitor        | Monitors        | Monitor         | Б.Долгормаа
        disability-ngo | Monitors        | Ngo             | Ц.Оюунбилэг
        """;

    /// <summary>Five officials, two of the khural, one of an NGO, one herder; by the governor's order А/34.</summary>
    private static readonly string[] WorkingGroup =
    [
        "С.Уранчимэг",
        "Д.Оюунчимэг",
        "Н.Тэмүүлэн",
        "Л.Сувд",
        "Т.Гантулга",
        "Ж.Энхтуул",
        "Т.Пүрэвдагва",
        "Б.Долгормаа",
        "Д.Батмөнх",
    ];

    /// <summary>The members of the khural in the order of their seats; the first is its chair.</summary>
    private static readonly string[] Members =
    [
        "Д.Мөнхцэцэг",
        "С.Батсайхан",
        "Ж.Энхтуул",
        "Г.Доржсүрэн",
        "О.Нарангэрэл",
        "Л.Ганхуяг",
        "Ч.Сарантуяа",
        "Т.Пүрэвдагва",
        "Н.Үүрийнтуяа",
        "Р.Цогзолмаа",
        "Х.Баярмагнай",
        "А.Хишигжаргал",
        "Я.Мягмарсүрэн",
        "Э.Болд-Эрдэнэ",
        "М.Дэлгэрмаа",
        "Ц.Алтангадас",
        "Б.Лхамсүрэн",
        "З.Түвшинжаргал",
        "У.Ариунболд",
        "Ш.Нямдорж",
        "П.Янжинлхам",
    ];

    private static readonly int[] PresidiumSeats = [1, 2, 3, 5, 8, 13, 18];

    public static IEnumerable<Official> InOffice =>
        Table.Rows(Offices).Select(row => new Official(row[0], row[1], Enum.Parse<Office>(row[2]), row[3]));

    public static IEnumerable<Official> InKhural =>
        [
            .. Members
                .Index()
                .Skip(1)
                .Select(m => new Official($"member-{m.Index + 1}", "Khural", Office.Member, m.Item, HasTerm: true)),
            .. PresidiumSeats.Select(seat => new Official(
                $"presidium-{seat}",
                "Presidium",
                Office.PresidiumMember,
                Members[seat - 1],
                HasTerm: true
            )),
            .. WorkingGroup.Select(name => new Official(
                $"working-group:{name}",
                "WorkingGroup",
                Office.WorkingGroupMember,
                name,
                HasTerm: true,
                Order: new("А/34")
            )),
        ];
}
