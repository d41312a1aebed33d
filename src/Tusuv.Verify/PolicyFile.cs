using Tusuv.Transparency;

namespace Tusuv.Verify;

internal static class PolicyFile
{
    /// <exception cref="UnusableException">Missing or not a policy.</exception>
    public static TrustPolicy Read(string path)
    {
        try
        {
            return TrustPolicy.Parse(File.ReadAllText(path));
        }
        catch (FormatException wrong)
        {
            throw new UnusableException($"{Plain.Text(path)}, {Plain.Text(wrong.Message.TrimEnd('.'))}");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException($"{Plain.Text(path)}: the policy cannot be read");
        }
    }
}
