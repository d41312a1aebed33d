namespace Tusuv.Domain;

public enum Sector
{
    Water,
    Roads,
    Education,
    Environment,
    Health,
    Livestock,
    Culture,
    Safety,
    Other,
}
