using Tusuv.Domain.Proposals;

namespace Tusuv.Api.Demonstration;

/// <param name="Bag">For which it is meant; none for the whole soum.</param>
/// <param name="Cost">As checked, or as stated where it was not admitted.</param>
/// <param name="Rank">The working group's place for it; none for those that fell out.</param>
internal sealed record Project2026(
    string Number,
    Sector Sector,
    int? Bag,
    Channel Channel,
    decimal? Cost,
    int? Rank,
    ReasonCode? RankReason,
    PublicText Title
)
{
    public ProposalId Id => Khukhbulag.Proposal(Khukhbulag.Ldf2026, Number);
}

/// <summary>The 25 proposals of ОНХС-2026, the hands raised for them in the bags, and the votes.</summary>
internal static class Projects2026
{
    private const string Proposals = """
        P01 | Water       | 3 | Meeting    | 46.8   | 5  | cost_rose          | 3-р багт гүний худаг гаргах | Drill a deep well in Bag 3
        P02 | Water       | 1 | Sheet      | 14.6   | 9  | fewer_served       | Хөшөөтийн худгийг сэргээж, нарны эрчим хүчний насос тавих | Repair the Khushuut well with a solar pump
        P03 | Water       | 5 | Web        | 38.0   | 8  | fewer_served       | Сумын төвд ус түгээх байр барих | Water kiosk in the soum centre
        P04 | Roads       | 5 | Sheet      | 33.6   | 2  | -                  | Сургуулийн замд нарны гэрэлтүүлэг 24 ширхэг тавих | 24 solar lamps on the road to school
        P05 | Roads       | 4 | Meeting    | 42.0   | 7  | in_other_plan      | Улаан-Эргийн гарамд хоолой тавьж, далан засах | Culvert and embankment at the Ulaan-Ereg ford
        P06 | Education   | 5 | Discussion | 58.5   | 1  | -                  | Цэцэрлэгийн халаалтын зуух, шугамыг солих | Replace the kindergarten's boiler and heating pipes
        P07 | Education   | - | Discussion | 49.5   | 4  | -                  | Дотуур байрын ариун цэврийн өрөөг дотор оруулах | Indoor toilets for the school dormitory
        P08 | Education   | 5 | Sheet      | 21.6   | 14 | fewer_served       | Сургуулийн мэдээлэл зүйн ангид 12 компьютер авах | 12 computers for the school
        P09 | Health      | 5 | Discussion | 16.8   | 6  | -                  | Эрүүл мэндийн төвийн налуу зам, хүлээлгийн өрөөг засах | Ramp and waiting room at the health centre
        P10 | Health      | - | Meeting    | 22.4   | 3  | -                  | Багийн бага эмч нарт 4 мотоцикл, үзлэгийн цүнх авах | Four motorcycles and outreach kits for bag feldshers
        P11 | Health      | - | Paper      | 27.0   | 13 | fewer_served       | Түргэн тусламжийн машины дулаан гараж | Heated garage for the ambulance
        P12 | Environment | 5 | Paper      | 12.4   | 11 | fewer_served       | Хэрлэнгийн эргийг цэвэрлэж, мод тарьж хашаалах | Clean the Kherlen bank, plant and fence trees
        P13 | Environment | 5 | Web        | 18.0   | 12 | fewer_served       | Нэгдсэн хогийн цэгийг хашиж, далдлах | Fence and cover the waste site
        P14 | Livestock   | - | Discussion | 9.8    | 10 | small_benefit_area | Мал угаалгын ванн, хашааг засах (2, 4-р баг) | Repair the livestock dip and pens (Bags 2, 4)
        P15 | Livestock   | 3 | Meeting    | 24.0   | 15 | fewer_served       | Отрын нөөц нутагт өвсний агуулах барих | Hay store on the reserve pasture
        P16 | Culture     | 5 | Web        | 28.5   | 16 | fewer_served       | Хүүхдийн тоглоомын талбай, сагсны талбай | Playground and basketball court
        P17 | Culture     | - | Paper      | 13.2   | 18 | fewer_served       | Соёлын төвд өсгөгч, микрофон авах | Sound equipment for the culture centre
        P18 | Safety      | - | Meeting    | 11.0   | 17 | funded_elsewhere   | Баг бүрт гал унтраах шүршигч, хамгаалах хувцас | Fire pumps and protective clothes for every bag
        P19 | Other       | 5 | Sheet      | 15.0   | -  | -                  | Сумын 95 жилийн ойн баярын зардал | Costs of the soum's 95th anniversary
        P20 | Health      | - | Discussion | 31.0   | -  | -                  | Хүний их эмчийн орон тоо нэмэх | A second doctor's post at the health centre
        P21 | Education   | - | Sheet      | 44.0   | -  | -                  | Дотуур байрын хоолны зардлыг нэмэх | Raise the dormitory's food norm
        P22 | Livestock   | 2 | Paper      | 40.0   | -  | -                  | Малчдын хоршоонд эргэлтийн зээл олгох | Revolving loan for the herders' cooperative
        P23 | Roads       | 3 | Meeting    | 1850.0 | -  | -                  | Хэрлэн голд төмөр бетон гүүр барих | Concrete bridge over the Kherlen
        P24 | Water       | 3 | Sheet      | -      | -  | -                  | Хуучин уурхайн худгийг засах | Repair the old mine's well
        P25 | Other       | 5 | Web        | 8.0    | -  | -                  | Төвийн зах дээр машин угаалгын газар | Car wash at the market
        """;

    /// <summary>Votes in bags 1 to 5.</summary>
    private const string Votes = """
        P01 | 71 64 124 41 98
        P02 | 149 72 33 36 41
        P03 | 8 12 5 24 287
        P04 | 21 38 9 72 421
        P05 | 19 33 22 187 52
        P06 | 52 66 31 88 389
        P07 | 77 81 69 72 188
        P08 | 22 31 14 39 156
        P09 | 48 59 37 83 246
        P10 | 131 148 108 112 143
        P11 | 24 27 21 35 88
        P12 | 23 28 12 61 238
        P13 | 9 13 5 28 203
        P14 | 64 151 41 163 32
        P15 | 88 97 72 74 31
        P16 | 11 18 4 39 304
        P17 | 14 19 8 22 61
        P18 | 118 121 89 127 160
        """;

    public static readonly IReadOnlyList<Project2026> All =
    [
        .. Table
            .Rows(Proposals)
            .Select(row => new Project2026(
                row[0],
                Enum.Parse<Sector>(row[1]),
                row[2] is "-" ? null : Table.Numbers(row[2])[0],
                Enum.Parse<Channel>(row[3]),
                Table.Million(row[4]),
                row[5] is "-" ? null : Table.Numbers(row[5])[0],
                row[6] is "-" ? null : new ReasonCode(row[6]),
                new(row[7], row[8])
            )),
    ];

    /// <summary>Those that the working group put on the list.</summary>
    public static IEnumerable<Project2026> Admitted => All.Where(project => project.Rank is not null);

    public static Project2026 Of(string number) => All.Single(project => project.Number == number);

    /// <summary>The votes that each project got in a bag.</summary>
    public static IReadOnlyDictionary<string, int> VotesIn(Bag bag) =>
        Table
            .Rows(Votes)
            .ToDictionary(row => row[0], row => Table.Numbers(row[1])[bag.Number - 1], StringComparer.Ordinal);
}
