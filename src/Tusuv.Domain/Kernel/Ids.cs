namespace Tusuv.Domain;

/// <summary>Who asks: an appointment, a resident's participant id of one round, or one of <see cref="Actors"/>.</summary>
public readonly record struct ActorId(Guid Value) : IId<ActorId>
{
    public static ActorId From(Guid value) => new(value);
}

/// <summary>An aimag, soum, bag, the capital, a district, a khoroo, or an area of an imported election.</summary>
public readonly record struct LocalityId(Guid Value) : IId<LocalityId>
{
    public static LocalityId From(Guid value) => new(value);
}

/// <summary>A body of a locality: a khural, a general meeting, a governor's office.</summary>
public readonly record struct BodyId(Guid Value) : IId<BodyId>
{
    public static BodyId From(Guid value) => new(value);
}

/// <summary>One person in one office for one term.</summary>
public readonly record struct AppointmentId(Guid Value) : IId<AppointmentId>
{
    public static AppointmentId From(Guid value) => new(value);
}

/// <summary>A person who holds offices; says only that two appointments are of one person.</summary>
public readonly record struct PersonId(Guid Value) : IId<PersonId>
{
    public static PersonId From(Guid value) => new(value);
}

/// <summary>One round of one locality's budget.</summary>
public readonly record struct RoundId(Guid Value) : IId<RoundId>
{
    public static RoundId From(Guid value) => new(value);
}

/// <summary>One proposal within a round.</summary>
public readonly record struct ProposalId(Guid Value) : IId<ProposalId>
{
    public static ProposalId From(Guid value) => new(value);
}

/// <summary>One general meeting of a bag or khoroo, of one or several sittings.</summary>
public readonly record struct MeetingId(Guid Value) : IId<MeetingId>
{
    public static MeetingId From(Guid value) => new(value);
}

/// <summary>One run of an allocation rule.</summary>
public readonly record struct AllocationId(Guid Value) : IId<AllocationId>
{
    public static AllocationId From(Guid value) => new(value);
}

/// <summary>One sitting of a khural or its Presidium.</summary>
public readonly record struct SittingId(Guid Value) : IId<SittingId>
{
    public static SittingId From(Guid value) => new(value);
}

/// <summary>What a member moves in a sitting.</summary>
public readonly record struct MotionId(Guid Value) : IId<MotionId>
{
    public static MotionId From(Guid value) => new(value);
}

/// <summary>A resolution: its body, year and number.</summary>
public readonly record struct ResolutionId(Guid Value) : IId<ResolutionId>
{
    public static ResolutionId From(Guid value) => new(value);

    /// <summary>No body gives a number twice in a year, for the second would be the same resolution.</summary>
    public static ResolutionId Of(BodyId body, int year, Code number) =>
        new(Uuid.Named(body.Value, $"resolution:{year}:{number.Value}"));
}

/// <summary>One contract, or another promise of money.</summary>
public readonly record struct CommitmentId(Guid Value) : IId<CommitmentId>
{
    public static CommitmentId From(Guid value) => new(value);
}

/// <summary>One payment.</summary>
public readonly record struct PaymentId(Guid Value) : IId<PaymentId>
{
    public static PaymentId From(Guid value) => new(value);
}

/// <summary>One penalty asked of a contractor.</summary>
public readonly record struct PenaltyId(Guid Value) : IId<PenaltyId>
{
    public static PenaltyId From(Guid value) => new(value);
}

/// <summary>One step of an action plan.</summary>
public readonly record struct MilestoneId(Guid Value) : IId<MilestoneId>
{
    public static MilestoneId From(Guid value) => new(value);
}

/// <summary>Made by the client; the same id again is the same command again.</summary>
public readonly record struct CommandId(Guid Value) : IId<CommandId>
{
    public static CommandId From(Guid value) => new(value);
}
