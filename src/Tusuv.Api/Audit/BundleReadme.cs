using Microsoft.Extensions.FileProviders;

namespace Tusuv.Api.Audit;

/// <summary>What a stranger needs to know who finds a bundle.</summary>
internal static class BundleReadme
{
    private const string Mongolian = """
        Энэ бол оролцоотой төсвийн нийтийн бүртгэлийн хуулбар юм.

        leaves.ndjson        үйл явдлууд, мөр бүрд нэг, дэс дараалалтай (RFC 8785)
        checkpoint           бүртгэлийн хэмжээ ба үндэс, гарын үсэгтэй (C2SP)
        checkpoints.ndjson   өмнөх бүх гарын үсэг, гэрчүүдийнхтэй хамт
        tile/                навч бүрийн хэш (RFC 6962)
        openings.ndjson      хүмүүсийн бичсэн текст ба давс; устгасан нь энд байхгүй
        ballots/             санал тоолсны дараа нийтэлсэн саналын хуудаснууд
        places.txt           нэг үеийн багцад: навчны дугаар
        policy               энэ суулгацын санал болгосон түлхүүр; та өөр газраас ав
        verify.html, .mjs    хоёр дахь шалгагч: хуудас, эсвэл Node 20
        manifest.json        файлын жагсаалт; юу ч нотлохгүй

        Шалгах: Tusuv.Verify bundle БАГЦ --policy БОДЛОГО [--pin ХЭВЛЭСЭН-КОД]
        Эсвэл тусад нь бичсэн нөгөө шалгагчаар: verify.html хуудсыг нээ, эсвэл node verify.mjs БАГЦ БОДЛОГО [ХЭВЛЭСЭН-КОД].
        Тэр нь саналыг дахин тоолж, мөнгийг дахин хуваарилна.
        Сүлжээ хэрэггүй. Түлхүүрийг гэрчүүдээс эсвэл цааснаас авч бодлогын файлд бич.

        """;

    private const string English = """
        This is a copy of the public record of a participatory budget.

        leaves.ndjson        the events, one a line, in the order of the log (RFC 8785)
        checkpoint           size and root of the log, signed (C2SP)
        checkpoints.ndjson   every signature before, with those of witnesses
        tile/                the hash of every leaf (RFC 6962)
        openings.ndjson      texts written by people, with their salts; what was erased is not here
        ballots/             single ballots as published after the count
        places.txt           in a bundle of one round: the indexes of its leaves
        policy               the keys that this installation proposes; take them from elsewhere
        verify.html, .mjs    the second verifier: a page, or for Node 20
        manifest.json        the list of files; it proves nothing

        To check it: Tusuv.Verify bundle BUNDLE --policy POLICY [--pin PRINTED-CODE]
        Or with the other verifier, written apart from the first: open verify.html, or node verify.mjs BUNDLE POLICY [CODE].
        It counts and allocates again too.
        No network is needed. Take the keys from witnesses or from paper and write them into the policy.

        """;

    /// <param name="verifier">The second verifier as the front end's build left it; a host built without it has none to give.</param>
    public static void PutInto(BundleWriter bundle, IReadOnlyList<IFileInfo> verifier)
    {
        foreach (var file in verifier.Where(file => file.Exists))
        {
            using var content = new StreamReader(file.CreateReadStream());
            bundle.Put(file.Name, content.ReadToEnd());
        }

        bundle.Put("README.mn.txt", Mongolian);
        bundle.Put("README.en.txt", English);
    }
}
