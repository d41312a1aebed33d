namespace Tusuv.Api.Demonstration;

/// <summary>A returned sheet as its household filled it in.</summary>
internal sealed class Household(BagSheets bag, int serial)
{
    private const int Most = 3;

    public BagSheets Bag => bag;

    public int Serial => serial;

    public List<Line> Lines { get; } = [];

    public bool HasRoom => Lines.Count < Most;

    /// <summary>Two people type and code, one sheet each in turn.</summary>
    public Store.Asking Clerk => Khukhbulag.As(serial % 2 == 0 ? "social-worker" : "keyer");

    public void Write(string text, Project2026? project) => Lines.Add(new(this, Lines.Count + 1, text, project));
}

/// <param name="Project">That it asks for; none where nobody can read it.</param>
internal sealed record Line(Household Household, int Number, string Text, Project2026? Project);

/// <summary>How many households asked for each of the 25 proposals, and in which words.</summary>
internal static class SheetWishes
{
    private const int Illegible = 14;

    private const string Wishes = """
        P01 | 88  | Хясаанд худаг гаргаж өгөөч | Малын ус хол байна, гүний худаг хэрэгтэй
        P02 | 61  | Хөшөөтийн худаг ажиллахгүй байна | Худгийн насосыг засаж өгнө үү
        P03 | 72  | Төвд ус түгээх байр | Ус авахад хол байна
        P04 | 141 | Сургуулийн зам харанхуй, гэрэл тавих | Хүүхдүүд харанхуйд явж байна
        P05 | 77  | Улаан-Эргийн гарамыг засах | Гарам уерт автдаг
        P06 | 118 | Цэцэрлэг хүйтэн байна | Цэцэрлэгийн зуухыг солих
        P07 | 96  | Дотуур байрын жорлонг дотор болгох | Хүүхдүүд гадаа жорлонд гардаг
        P08 | 43  | Сургуульд компьютер авах | Хүүхдэд компьютер алга
        P09 | 57  | Эмнэлэгт налуу зам | Эмнэлгийн хүлээлгийн өрөө муу
        P10 | 109 | Багийн эмчид мотоцикл | Багийн эмчид ирэх унаа алга
        P11 | 18  | Түргэний машины гараж | Түргэн өвөл асахгүй байна
        P12 | 39  | Хэрлэнгийн эргийг цэвэрлэх | Эргээр хог их, мод тарих
        P13 | 46  | Хогийн цэгийг хаших | Хог салхинд тарж байна
        P14 | 69  | Мал угаалгын ванн засах | Малын хашаа эвдэрсэн
        P15 | 64  | Отрын нутагт өвсний агуулах | Өвс хадгалах газар
        P16 | 83  | Хүүхдийн тоглоомын талбай | Сагсны талбай
        P17 | 12  | Соёлын төвд өсгөгч | Микрофон муу
        P18 | 74  | Гал унтраах багаж | Түймэртэй тэмцэх хувцас
        P19 | 9   | Сумын ойг тэмдэглэх | Баярын зардал
        P20 | 92  | Хүний эмч нэмэх | Эмч дутагдаж байна
        P21 | 54  | Дотуур байрын хоолыг сайжруулах | Хоолны мөнгө бага
        P22 | 21  | Хоршоонд зээл өгөх | Хоршоонд эргэлтийн хөрөнгө
        P23 | 97  | Хэрлэнд гүүр тавих | Гүүргүй бол гарч чадахгүй
        P24 | 11  | Хуучин уурхайн худаг засах | Уурхайн худгийг сэргээх
        P25 | 2   | Машин угаалгын газар | Машин угаах газар хэрэгтэй
        """;

    /// <summary>
    /// The bag that a proposal is for asks first, with at most two in three of its sheets; the others by turns, whoever
    /// has written least.
    /// </summary>
    public static IReadOnlyList<Household> Deal(IReadOnlyList<Household> households)
    {
        foreach (var row in Table.Rows(Wishes).OrderByDescending(row => Table.Numbers(row[1])[0]))
        {
            var (project, asked) = (Projects2026.Of(row[0]), Table.Numbers(row[1])[0]);
            var home = households.Where(household => household.Bag.Number == project.Bag).ToList();
            var askers = Free(home).Take(Math.Min(asked, home.Count * 2 / 3)).ToList();
            askers.AddRange(Free(households.Except(home)).Take(asked - askers.Count));
            foreach (var (place, household) in askers.Index())
                household.Write(row[2 + (place % 2)], project);
        }

        foreach (var household in Free(households).Take(Illegible).ToList())
            household.Write("(уншигдахгүй байна)", null);
        return households;
    }

    private static IEnumerable<Household> Free(IEnumerable<Household> households) =>
        households.Where(household => household.HasRoom).OrderBy(household => household.Lines.Count);
}
