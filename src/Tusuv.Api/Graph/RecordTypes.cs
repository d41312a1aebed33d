using System.Reflection;
using GraphQL.Types;

namespace Tusuv.Api.Graph;

/// <summary>A record of the domain as it stands inside an input, named as the inputs themselves are.</summary>
internal sealed class RecordInput<T> : AutoRegisteringInputObjectGraphType<T>
{
    public RecordInput() => Name = typeof(T).Name + "Input";
}

/// <summary>A record of the domain as it stands in an answer: what it holds, not what it can do.</summary>
internal sealed class RecordType<T> : AutoRegisteringObjectGraphType<T>
{
    protected override IEnumerable<MemberInfo> GetRegisteredMembers() =>
        base.GetRegisteredMembers().Where(member => member is PropertyInfo { CanWrite: true });
}
