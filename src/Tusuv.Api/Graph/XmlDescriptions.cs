using System.Reflection;
using System.Text;
using System.Xml;
using GraphQL;
using GraphQL.Types;

namespace Tusuv.Api.Graph;

/// <summary>
/// Describes types, fields and arguments by what their code says of them. GraphQL.NET can do that too, but looks through the
/// whole file of an assembly for each of them, a quarter of the time that a start takes.
/// </summary>
[AttributeUsage(AttributeTargets.All)]
internal sealed class XmlDescriptionsAttribute : GraphQLAttribute
{
    private readonly Dictionary<Assembly, Dictionary<string, string>> summaries = [];

    public override void Modify(IGraphType graphType, Type sourceType) => graphType.Description ??= Of(sourceType);

    public override void Modify(
        FieldType fieldType,
        bool isInputType,
        IGraphType graphType,
        MemberInfo memberInfo,
        ref bool ignore
    ) => fieldType.Description ??= Of(memberInfo);

    public override void Modify(QueryArgument queryArgument, ParameterInfo parameterInfo) =>
        queryArgument.Description ??= Find(
            parameterInfo.Member.Module.Assembly,
            $"{NameOf(parameterInfo.Member)}/{parameterInfo.Name}"
        );

    public override void Modify(EnumValueDefinition enumValueDefinition) =>
        enumValueDefinition.Description ??= enumValueDefinition.Value is Enum value
            ? Of(value.GetType().GetField(value.ToString())!)
            : null;

    private string? Of(MemberInfo member) => Find(member.Module.Assembly, NameOf(member));

    /// <summary>As compilers name members; methods of one name are one, for none of ours differ by their parameters only.</summary>
    private static string NameOf(MemberInfo member)
    {
        if (member is Type type)
            return $"T:{NameOf(type)}";
        var kind = member.MemberType switch
        {
            MemberTypes.Property => 'P',
            MemberTypes.Field => 'F',
            _ => 'M',
        };
        return $"{kind}:{NameOf(member.DeclaringType!)}.{member.Name}";
    }

    private static string NameOf(Type type) =>
        (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private string? Find(Assembly assembly, string name)
    {
        lock (summaries)
        {
            if (!summaries.TryGetValue(assembly, out var known))
                summaries[assembly] = known = Read(Path.ChangeExtension(assembly.Location, ".xml"));
            return known.GetValueOrDefault(name);
        }
    }

    private static Dictionary<string, string> Read(string path)
    {
        Dictionary<string, string> known = new(StringComparer.Ordinal);
        if (!File.Exists(path))
            return known;
        using var file = XmlReader.Create(path);
        while (file.ReadToFollowing("member"))
        {
            var name = file.GetAttribute("name")!.Split('(')[0];
            using var member = file.ReadSubtree();
            while (member.Read())
                if (member is { NodeType: XmlNodeType.Element, Name: "summary" })
                    known.TryAdd(name, Text(member));
                else if (member is { NodeType: XmlNodeType.Element, Name: "param" })
                    known.TryAdd($"{name}/{member.GetAttribute("name")}", Text(member));
        }

        return known;
    }

    /// <summary>The words of an element; of what it refers to, the last name.</summary>
    private static string Text(XmlReader element)
    {
        StringBuilder text = new();
        using var words = element.ReadSubtree();
        while (words.Read())
            text.Append(
                words.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace
                    ? words.Value
                    : (
                        words.GetAttribute("cref") ?? (words.Name == "paramref" ? words.GetAttribute("name") : null)
                    )?.Split('.')[^1]
            );
        return text.ToString().Trim();
    }
}
