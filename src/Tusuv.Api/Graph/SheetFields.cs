using Tusuv.Api.Identity;
using Tusuv.Domain.Sheets;

namespace Tusuv.Api.Graph;

internal static class SheetFields
{
    public static void AddSheets(this MutationType mutation)
    {
        mutation.Command<PrintSheets>(Policies.RoundOffice, "Give serials to the household sheets of a bag.");
        mutation.Command<HandOutSheets>(Policies.Sheets, "Record sheets as handed out, each to a household.");
        mutation.Command<TakeSheetsBack>(Policies.Sheets, "Record sheets as returned.");
        mutation.Command<RecordRefusals>(Policies.Sheets, "Record that households want no sheet, or give none back.");
        mutation.Command<RecordNotFound>(Policies.Sheets, "Record that households were not found.");
        mutation.Command<SpoilSheet>(Policies.Sheets, "Record a sheet as spoiled, with the one that replaces it.");
        mutation.Command<CorrectSheet>(Policies.Sheets, "Put right what was said of a sheet.");
        mutation.Command<TypeSheet>(Policies.Coding, "Type the wishes of a returned sheet, one a line.");
        mutation.Command<PhotographSheet>(
            Policies.Sheets,
            "Keep the photo of a sheet, uploaded before, by its hash; only those who code the sheets see it."
        );
        mutation.Command<OrderSecondTyping>(
            Policies.RoundOffice,
            "Have one sheet in so many of a bag typed by a second clerk."
        );
        mutation.Command<TypeSheetAgain>(Policies.Coding, "Type a sheet that another clerk has typed, to be compared.");
        mutation.Command<SettleSheet>(
            Policies.Coding,
            "Say as a third clerk how a sheet reads that two typed differently."
        );
        mutation.Command<CodeWish>(Policies.Coding, "Put a wish into a proposal.");
        mutation.Command<UncodeWish>(Policies.Coding, "Let a wish wait again.");
        mutation.Command<SetWishAside>(Policies.Coding, "Put a wish into no proposal, for a reason of the list.");
        mutation.Command<SplitWish>(Policies.Coding, "Make several wishes of a line that holds more than one.");
        mutation.Command<JoinWish>(Policies.Coding, "Undo a split.");
        mutation.Command<CloseSheets>(
            Policies.RoundOffice,
            "Close the sheets of a bag, naming those that are not back."
        );
    }
}
