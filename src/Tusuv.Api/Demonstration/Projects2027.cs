using Tusuv.Domain.Proposals;

namespace Tusuv.Api.Demonstration;

internal sealed record Project2027(
    string Number,
    Sector Sector,
    int Bag,
    decimal Million,
    PublicText Title,
    PublicText Summary
)
{
    public ProposalId Id => Khukhbulag.Proposal(Khukhbulag.Ldf2027, Number);
}

/// <summary>What is put to the vote for 2027, the deferred one first.</summary>
internal static class Projects2027
{
    private const string Projects = """
        N01 | Environment | 5 | 18.4 | Хэрлэнгийн эргийг цэвэрлэж, мод тарих | Clean and plant the Kherlen bank | 2 км эргийг цэвэрлэж, 600 мод тарьж хашаална. 2026 онд хойшлогдсон. | 2 km of the bank cleaned, 600 trees planted and fenced. Deferred in 2026.
        N02 | Water       | 3 | 48.5 | 3-р багт гүний худаг гаргах | Deep well in Bag 3 | 120 өрхийн 4,000 толгой мал зуны улиралд усаар тасрахгүй болно. | 120 households with 4,000 animals have water all summer.
        N03 | Roads       | 5 | 62.0 | Сургуулийн замд гэрэлтүүлэг нэмж тавих | More lamps on the school road | 1.2 км гудамжинд нарны зайтай 40 гэрэл. Хүүхдүүд орой аюулгүй харина. | 40 solar lamps on 1.2 km of street. Children get home safely.
        N04 | Education   | 5 | 85.0 | Цэцэрлэгийн халаалтыг шинэчлэх, 2-р шат | Kindergarten heating, second part | 164 хүүхдийн цэцэрлэгийн хоёр бүлгийн шугамыг солино. | New pipes for two groups of the kindergarten's 164 children.
        N05 | Water       | 1 | 15.2 | Хөшөөтийн худгийг сэргээх | Khushuut well | Нарны эрчим хүчний насостой болж, 60 өрх хэрэглэнэ. | A solar pump for 60 households.
        N06 | Roads       | 4 | 43.5 | Улаан-Эргийн гарам засах | Ulaan-Ereg ford | Хоолой тавьж, далан засна. Үерийн үед зам тасрахгүй. | A culvert and an embankment. The road stays open in floods.
        N07 | Culture     | 5 | 29.0 | Хүүхдийн тоглоомын талбай | Playground | Сумын төвд тоглоом, сагсны талбайтай болно. | Play equipment and a basketball court in the centre.
        N08 | Livestock   | 1 | 24.8 | Өвсний агуулах | Hay store | Отрын нөөц нутагт 100 тонн өвс хадгална. | 100 tonnes of hay on the reserve pasture.
        N09 | Health      | 5 | 7.9  | Эмийн сангийн хөргүүр, нөөц тэжээл | Pharmacy refrigerator with back-up power | Цахилгаан тасрахад вакцин, эм муудахгүй. | Vaccines and drugs keep when the power fails.
        N10 | Education   | 5 | 11.6 | Сургуулийн номын сан, цахим булан | School library corner | 612 сурагчид шинэ ном, 6 компьютер. | New books and 6 computers for 612 pupils.
        N11 | Environment | 2 | 9.4  | Багуудад 30 хогийн сав, тээвэр | Waste bins and carting | Баг бүрт хогийн сав байршуулж, сард хоёр удаа ачна. | Bins in every bag, emptied twice a month.
        N12 | Culture     | 5 | 36.7 | Спорт заалны дээвэр | Roof of the sports hall | Дээврийн ус гоожихыг зогсоож, дулаална. | The roof is made tight and insulated.
        """;

    public static readonly IReadOnlyList<Project2027> All =
    [
        .. Table
            .Rows(Projects)
            .Select(row => new Project2027(
                row[0],
                Enum.Parse<Sector>(row[1]),
                Table.Numbers(row[2])[0],
                Table.Million(row[3])!.Value,
                new(row[4], row[5]),
                new(row[6], row[7])
            )),
    ];
}
